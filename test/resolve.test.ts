/**
 * What schemas mean: `test/resolve/<case>/schema.dsl` resolves to `expected.json`, the Schema without its spans and without
 * what is empty. `UPDATE=1` writes it. Every addition of the language has a case here.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readSchema, readSettings, type ast, type Diagnostic } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { expect, test } from "vitest";
import { expectFile } from "./support/files.js";

const root = new URL("./resolve/", import.meta.url).pathname;
const targets = [postgresql.target, sqlite.target];
const cases = readdirSync(root);

test("there are cases", () => expect(cases.length).toBeGreaterThan(25));

test.each(cases)("%s", (name) => {
  const text = readFileSync(join(root, name, "schema.dsl"), "utf8");
  const { schema, diagnostics } = readSchema([{ path: "schema.dsl", text }], targets);
  expect(diagnostics.filter(isError)).toEqual([]);
  expectFile(
    join(root, name, "expected.json"),
    `${JSON.stringify(schema, (key, value: unknown) => tidy(key, value), 2)}\n`,
  );
});

test.each(cases)("%s in any order of declarations", (name) => {
  const text = readFileSync(join(root, name, "schema.dsl"), "utf8");
  const blocks = text.split(/\n\n(?=\S)/);
  const turned = `${blocks.reverse().join("\n\n")}\n`;
  const [one, other] = [text, turned].map((written) => readSchema([{ path: "schema.dsl", text: written }], targets));
  expect(other?.diagnostics.filter(isError)).toEqual([]);
  expect(sorted(other?.schema)).toEqual(sorted(one?.schema));
});

/** What looks like a datasource and is none, and what hides where one begins or ends. */
const disguises = [
  "",
  '/* a comment\nmodel A {\n}\ndatasource old {\n  provider = "sqlite"\n}\n*/\n',
  '// datasource old {\n//   provider = "sqlite"\n// }\n',
  "view Old @@sql(`\n}\ndatasource old {\n}\n`) {\n  generator Int\n  datasource String\n}\n",
];

test.each(cases)("%s without its models says the same of the database and of generators", (name) => {
  const schema = readFileSync(join(root, name, "schema.dsl"), "utf8");
  for (const text of [...disguises.map((before) => before + schema), schema.replace("datasource", "datasorce")]) {
    const files = [{ path: "schema.dsl", text }];
    const { target, schema: whole } = readSchema(files, targets);
    const { datasource, generators } = whole;
    expect(readSettings(files, targets)).toEqual({ target, datasource, generators });
  }
});

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** Flags that are always there, of which only those that are set are worth reading. */
const usuallyFalse: ReadonlySet<string> = new Set(
  `comments enumChecks updatedAt ignored db unsupported named manyToMany onField always fulltext unlogged strict withoutRowid
   materialized recursive securityInvoker securityBarrier`.split(/\s+/),
);

/** Spans are the subject of other tests; empty and absent mean the same. */
function tidy(key: string, value: unknown): unknown {
  if (/^span$|Span$/.test(key) || (value === false && usuallyFalse.has(key))) return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (Object.keys(value).length === 0 && key !== "args" && key !== "values") return undefined;
  return isNode(value) ? withoutPlace(value) : value;
}

/** An expression as it was written: an argument of a project's own attribute. */
const isNode = (value: object): value is ast.Expression => "kind" in value && "end" in value;

const withoutPlace = ({ kind, file: _file, start: _start, end: _end, ...said }: ast.Expression): object => ({
  kind,
  ...said,
});

/** The lists of declarations in the order of their names. */
function sorted(schema: object | undefined): unknown {
  const plain = JSON.parse(JSON.stringify(schema, (key, value: unknown) => tidy(key, value))) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    Object.entries(plain).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted(byName) : value]),
  );
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);
