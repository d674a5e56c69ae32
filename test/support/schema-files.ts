/** Schema texts to try things on: those of this repository, and with `DSL_CORPUS` those of real projects. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

const root = new URL("../../", import.meta.url).pathname;
const reference = "grammar/reference";

/** The schema texts of this repository: its example, all cases, each diagnostic's, and the examples of the reference. */
export function ownSchemas(): readonly SchemaText[] {
  const cases = ["test", "grammar/diagnostics"].flatMap((folder) => textsUnder(root, folder));
  return [readText(root, "schema.dsl"), ...cases, ...referenceExamples()];
}

/** The examples of the reference. */
export function referenceExamples(): readonly SchemaText[] {
  const pages = readdirSync(join(root, reference)).filter((name) => name.endsWith(".md"));
  return pages.sort().flatMap((name) => {
    const fences = readText(root, join(reference, name)).text.matchAll(/^```prisma[^\n]*\n([^]*?)^```/gm);
    return [...fences].map(([, text], index) => ({ path: `${reference}/${name} ${index + 1}`, text: text! }));
  });
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
  return { path, text: readFileSync(join(start, path), "utf8") };
}
