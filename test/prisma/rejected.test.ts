/**
 * What Prisma rejects we reject, with an error in a declaration in which Prisma has one, unless an addition of ours makes
 * it legal; and what it accepts we accept. Asked about every example of a diagnostic and every schema of the corpus.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asked, corpusSchemas, type PrismaSchema } from "./corpus.js";
import { verdictOn } from "./verdict.js";

/** Prisma asks for these flags before it reads what is meant. */
const flags = `
generator everything {
  provider        = "prisma-client"
  output          = "./generated"
  previewFeatures = ["partialIndexes", "views", "postgresqlExtensions"]
}
`;

const root = new URL("../../grammar/diagnostics/", import.meta.url).pathname;
const examples = readdirSync(root).flatMap((code) =>
  readdirSync(join(root, code)).flatMap((name) => exampleAt(code, name)),
);

/** Other databases, and no database at all, are Prisma's matter. */
function exampleAt(code: string, name: string): readonly PrismaSchema[] {
  const path = join(root, code, name, "schema.dsl");
  if (code.startsWith("D4") || !statSync(path, { throwIfNoEntry: false })) return [];
  return [{ name: `${code}/${name}`, sources: [{ path: "schema.dsl", text: readFileSync(path, "utf8") + flags }] }];
}

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: Prisma schemas of real projects are not asked about");

describe.each([
  { whose: "examples of diagnostics", schemas: examples, least: 150 },
  ...(corpus === undefined
    ? []
    : [{ whose: "schemas of the corpus", schemas: corpusSchemas(corpus).schemas, least: 10 }]),
])("$whose", ({ whose, schemas, least }) => {
  const verdicts = schemas.map((schema) => ({ name: schema.name, ...verdictOn(schema, asked(schema)) }));
  const rejected = verdicts.filter(({ errors }) => errors.length > 0);
  const excused = rejected.filter(({ additions }) => additions.size > 0);
  console.log(
    `Prisma, ${whose}: ${verdicts.length} asked, ${verdicts.length - rejected.length} accepted, ${rejected.length} rejected, ${excused.length} of them with additions of ours`,
  );

  test("there are enough", () => expect(rejected.length - excused.length).toBeGreaterThanOrEqual(least));

  test.each(verdicts)("$name", ({ disagreement }) => expect(disagreement).toBeUndefined());
});
