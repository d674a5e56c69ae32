/** Schema texts to try things on: those of this repository, and with `DSL_CORPUS` those of real projects. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

const root = new URL("../../", import.meta.url).pathname;
const ownFolders = [
  "test/format",
  "test/highlight",
  "test/plan",
  "test/declare",
  "test/clients",
  "test/prisma/schemas",
];

/** The schema texts of this repository's own cases. */
export function ownSchemas(): readonly SchemaText[] {
  return [readText(root, "schema.dsl"), ...ownFolders.flatMap((folder) => textsUnder(root, folder))];
}

/** The schemas of real projects, none without `DSL_CORPUS`. */
export function corpusSchemas(): readonly SchemaText[] {
  const corpus = process.env.DSL_CORPUS;
  return corpus === undefined || !existsSync(corpus) ? [] : textsUnder(corpus, "prisma");
}

function textsUnder(start: string, folder: string): readonly SchemaText[] {
  return readdirSync(join(start, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(dsl|prisma)$/.test(path))
    .sort()
    .map((path) => readText(start, join(folder, path)));
}

function readText(start: string, path: string): SchemaText {
  return { path: relative(".", path), text: readFileSync(join(start, path), "utf8") };
}
