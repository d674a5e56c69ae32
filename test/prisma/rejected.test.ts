/**
 * What Prisma rejects we reject, with an error in one of the declarations that it names, unless an addition of ours makes it
 * legal; and what it accepts we accept. Asked about every example of a diagnostic and every schema of a real project.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSchema, type Diagnostic, type ast } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { describe, expect, test } from "vitest";
import { prismaErrors, type PrismaError } from "./lint.js";
import { prismaSchemas, type PrismaSchema } from "./prisma.js";

const targets = [postgresql.target, sqlite.target];

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

function exampleAt(code: string, name: string): PrismaSchema[] {
  const path = join(root, code, name, "schema.dsl");
  if (code.startsWith("D1") || !statSync(path, { throwIfNoEntry: false })) return [];
  return [{ name: `${code}/${name}`, sources: [{ path: "schema.dsl", text: readFileSync(path, "utf8") + flags }] }];
}

const all = examples.map((schema) => ({ schema, errors: prismaErrors(schema) }));
const asked = all.filter(({ errors }) => !errors.some(isAboutAddition));
const rejected = asked.filter(({ errors }) => errors.length > 0);
console.log(
  `Prisma: ${all.length} examples, ${all.length - asked.length} with additions of ours left out, ${rejected.length} rejected`,
);

describe("examples of diagnostics", () => {
  test("there are enough that Prisma rejects", () => expect(rejected.length).toBeGreaterThanOrEqual(150));

  test.each(rejected.map(({ schema, errors }) => [schema.name, schema, errors] as const))("%s", (_, schema, errors) => {
    expectSameDeclaration(schema, errors);
  });

  test.each(asked.filter(({ errors }) => errors.length === 0).map(({ schema }) => [schema.name, schema] as const))(
    "%s, which Prisma accepts",
    (name, schema) => {
      const codes = errorsOf(schema).map(({ code }) => code);
      // Other databases and no database at all are Prisma's matter.
      expect(name.startsWith("D4") ? [] : codes).toEqual([]);
    },
  );
});

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: Prisma schemas of real projects are not asked about");

describe.skipIf(corpus === undefined)("schemas of real projects and of Prisma's own tests", () => {
  const { schemas, leftOut } =
    corpus === undefined ? { schemas: [], leftOut: 0 } : prismaSchemas(join(corpus, "prisma"));
  const all = schemas.map((schema) => ({ schema, errors: prismaErrors(schema) }));
  const bad = all.filter(({ errors }) => errors.length > 0);
  console.log(
    `Prisma: ${all.length} asked, ${all.length - bad.length} accepted, ${bad.length} rejected, ${leftOut} left out`,
  );

  test("there are enough", () => expect(bad.length).toBeGreaterThan(10));

  test.each(all.map(({ schema, errors }) => [schema.name, schema, errors] as const))("%s", (_, schema, errors) => {
    if (errors.length === 0) expect(errorsOf(schema)).toEqual([]);
    else expectSameDeclaration(schema, errors);
  });
});

function errorsOf({ sources }: PrismaSchema): readonly Diagnostic[] {
  return readSchema(sources, targets).diagnostics.filter(({ severity }) => severity === "error");
}

function expectSameDeclaration(schema: PrismaSchema, errors: readonly PrismaError[]): void {
  const { files } = readSchema(schema.sources, targets);
  const theirs = errors.map(({ file, start }) => declarationAt(files, file, start));
  const ours = errorsOf(schema).map(({ span }) => declarationAt(files, span?.file ?? "", span?.start ?? 0));
  const names = theirs.filter((name) => ours.includes(name));
  expect(names, `Prisma: ${errors.map(({ text }) => text).join("; ")}`).not.toEqual([]);
}

/** The block that a place is in. */
function declarationAt(files: readonly ast.SourceFile[], path: string, offset: number): string {
  const blocks = files.find((file) => file.path === path)?.blocks ?? [];
  const found = blocks.find(({ span }) => offset >= span.start && offset <= span.end);
  return found === undefined ? "between blocks" : `${path} ${found.name.text} ${found.span.start}`;
}

/** Words that Prisma does not have: it stops at them, whatever else is wrong. */
function isAboutAddition({ text }: PrismaError): boolean {
  return [
    /^Property not known: "(tableNames|columnNames|types|manage|comments|enumChecks)"/,
    /^Error validating: This line is (invalid|not a valid (field|attribute)|not an enum)/,
    /^Attribute not known: "@(generated|identity|notNull|length|regex|gt|check|pii|policy|strict|inherits|owner|exclude)"/,
    /^No such argument/,
    /^Composite types are not supported/,
  ].some((pattern) => pattern.test(text));
}
