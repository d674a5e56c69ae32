/** The schemas that are mutated: the example of this repository, cases in our own language, and real ones from `DSL_CORPUS`. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { asked, corpusSchemas } from "../prisma/corpus.js";
import { isValid, type Sample } from "./study.js";

const root = new URL("../../", import.meta.url).pathname;

/** Those that are valid as they stand; a schema of several files is left out. */
export function samples(): readonly Sample[] {
  return [...ours(), ...theirs(join(root, "test/prisma/schemas")), ...corpus()].filter(isValid);
}

function ours(): readonly Sample[] {
  const example = { name: "schema.dsl", text: readFileSync(join(root, "schema.dsl"), "utf8"), isPrisma: false };
  const cases = ["tour", "partitions", "table-options", "routines", "policies"].map((name) =>
    join("test/declare", name),
  );
  const texts = cases.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".dsl"))
      .map((file) => ({
        name: join(folder, file),
        text: readFileSync(join(root, folder, file), "utf8"),
        isPrisma: false,
      })),
  );
  return [example, ...texts];
}

function corpus(): readonly Sample[] {
  const folder = process.env.DSL_CORPUS;
  if (folder === undefined || !existsSync(folder)) return [];
  return theirs(join(folder, "prisma"));
}

function theirs(folder: string): readonly Sample[] {
  return corpusSchemas(folder)
    .schemas.map(asked)
    .flatMap(({ name, sources }) => (sources.length === 1 ? [{ name, text: sources[0]!.text, isPrisma: true }] : []));
}
