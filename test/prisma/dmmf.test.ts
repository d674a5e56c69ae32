/** What Prisma accepts we accept, and our DMMF datamodel of it is Prisma's, as JSON. */
import { dmmf } from "@dsl/generator";
import { readSchema } from "@dsl/parser";
import { describe, expect, test } from "vitest";
import { asked, corpusSchemas, type PrismaSchema } from "./corpus.js";
import { datamodelOf, prismaErrors } from "./prisma.js";
import { targets } from "./verdict.js";

const own = corpusSchemas(new URL("./schemas", import.meta.url).pathname).schemas;

test("there are schemas", () => expect(own.length).toBeGreaterThan(0));

describe("our own schemas", () => {
  test.each(own)("$name", (schema) => expectSame(ourDatamodel(schema), datamodelOf(asked(schema))));
});

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: Prisma schemas of real projects are not compared");

describe.skipIf(corpus === undefined)("schemas of the corpus", () => {
  const { schemas, leftOut } = corpus === undefined ? { schemas: [], leftOut: {} } : corpusSchemas(corpus);
  const accepted = schemas.filter((schema) => prismaErrors(asked(schema)).length === 0);
  const datamodels = new Map(accepted.map((schema) => [schema, datamodelOf(asked(schema))]));
  const distinct = new Set([...datamodels.values()].map((datamodel) => JSON.stringify(datamodel))).size;
  const counts = Object.entries(leftOut).map(([reason, count]) => `${count} left out (${reason})`);
  console.log(
    `Prisma: ${schemas.length} asked, ${accepted.length} accepted (${distinct} datamodels), ${schemas.length - accepted.length} rejected, ${counts.join(", ")}`,
  );

  test("there are enough, each of its own", () => expect(distinct).toBeGreaterThanOrEqual(70));

  test.each(accepted)("$name", (schema) => expectSame(ourDatamodel(schema), datamodels.get(schema)));
});

/** Also in the order of its keys. */
function expectSame(ours: unknown, theirs: unknown): void {
  expect(ours).toEqual(theirs);
  expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
}

function ourDatamodel({ sources }: PrismaSchema): unknown {
  const { schema, diagnostics } = readSchema(sources, targets);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return JSON.parse(JSON.stringify(dmmf(schema)));
}
