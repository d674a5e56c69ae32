/**
 * What the generators of this repository make of each case: `<case>/schema.dsl` gives `<case>/<generator>.expected.ts` and,
 * where there are any, diagnostics in `<case>/diagnostics.txt`. `UPDATE=1` writes them. Every file is as prettier would
 * print it; that it compiles is seen by the type check of the tests.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { clients, generateClient } from "@dsl/generator";
import { readSchema, type Diagnostic, type Generator } from "@dsl/parser";
import type { Dialect } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { expectFile } from "../support/files.js";

const folder = new URL("./", import.meta.url).pathname;
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const dialects: readonly Dialect[] = [postgresql, sqlite];

test("there are cases", () => expect(cases.length).toBeGreaterThan(0));

describe.each(cases.map((entry) => entry.name))("%s", (name) => {
  const { schema, target, diagnostics } = readCase(name);
  const dialect = dialects.find((one) => one.target === target)!;
  const results = schema.generators.map((generator) => ({ generator, ...generate(generator) }));

  function generate(generator: Generator) {
    const client = clients.find((one) => one.name === generator.provider)!;
    return generateClient(client, schema, dialect, generator);
  }

  test.each(results)("$generator.name", async ({ generator, files, diagnostics: found }) => {
    const [file, ...others] = files;
    expect(others).toEqual([]);
    const written = [...diagnostics, ...found].every((one) => one.severity !== "error");
    expectFile(join(folder, name, `${generator.provider}.expected.ts`), written ? file!.text : "");
    expect(file!.text).toBe(await format(file!.text, { parser: "typescript" }));
    expect(generate(generator).files).toEqual(files);
  });

  test("says what is wrong", () => {
    const said = results.flatMap((result) =>
      result.diagnostics.map((one) => `${result.generator.name}: ${shown(one)}`),
    );
    expectFile(
      join(folder, name, "diagnostics.txt"),
      [...diagnostics.map(shown), ...said].map((line) => `${line}\n`).join(""),
    );
  });

  function shown({ severity, code, message, span, help }: Diagnostic): string {
    const text = readFileSync(join(folder, name, "schema.dsl"), "utf8");
    const place = span === undefined ? "" : ` at "${text.slice(span.start, span.end).split("\n")[0]}"`;
    return `${severity}[${code}] ${message}${place}${help === undefined ? "" : `\n    help: ${help}`}`;
  }
});

function readCase(name: string) {
  const text = readFileSync(join(folder, name, "schema.dsl"), "utf8");
  return readSchema(
    [{ path: "schema.dsl", text }],
    dialects.map((dialect) => dialect.target),
  );
}
