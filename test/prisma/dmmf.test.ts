/** What Prisma accepts we accept, and our DMMF datamodel of it is Prisma's, as JSON. */
import { join } from "node:path";
import { dmmf } from "@dsl/generator";
import { readSchema } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { describe, expect, test } from "vitest";
import { askPrisma, prismaSchemas, type PrismaSchema } from "./prisma.js";

const targets = [postgresql.target, sqlite.target];
const own = prismaSchemas(new URL("./schemas", import.meta.url).pathname);

test("there are schemas", () => expect(own.schemas.length).toBeGreaterThan(0));

describe("our own schemas", () => {
  test.each(own.schemas)("$name", (schema) => {
    const answer = askPrisma(schema);
    expect(answer).toHaveProperty("datamodel");
    expect(answer).toEqual({ datamodel: ourDatamodel(schema) });
  });
});

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: Prisma schemas of real projects are not compared");

describe.skipIf(corpus === undefined)("schemas of real projects", () => {
  const { schemas, leftOut } =
    corpus === undefined ? { schemas: [], leftOut: 0 } : prismaSchemas(join(corpus, "prisma"));
  const asked = schemas.map((schema) => ({ schema, answer: askPrisma(schema) }));
  const accepted = asked.filter(({ answer }) => "datamodel" in answer);
  console.log(
    `Prisma: ${schemas.length} asked, ${accepted.length} accepted, ${asked.length - accepted.length} rejected, ${leftOut} left out`,
  );

  test("there are enough", () => expect(accepted.length).toBeGreaterThanOrEqual(40));

  test.each(accepted.map(({ schema, answer }) => [schema.name, schema, answer] as const))("%s", (_, schema, answer) => {
    expect(answer).toEqual({ datamodel: ourDatamodel(schema) });
  });
});

function ourDatamodel({ sources }: PrismaSchema): unknown {
  const { schema, diagnostics } = readSchema(sources, targets);
  expect(diagnostics.filter((one) => one.severity === "error")).toEqual([]);
  return JSON.parse(JSON.stringify(dmmf(schema)));
}
