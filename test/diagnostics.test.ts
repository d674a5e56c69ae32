/**
 * Each code of the language by example: `grammar/diagnostics/<code>/<case>/schema.dsl` (or a folder `schema/` of several
 * files) gives exactly `expected.txt`, `fixed.dsl` (or `fixed/`) gives nothing. `UPDATE=1` writes what each case gives.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codes, readSchema, renderDiagnostics, type Diagnostic } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { describe, expect, test } from "vitest";

const root = new URL("../grammar/diagnostics/", import.meta.url).pathname;
const targets = [postgresql.target, sqlite.target];

interface Source {
  readonly path: string;
  readonly text: string;
}

test.each(Object.keys(codes))("%s has a case", (code) => {
  expect(existsSync(join(root, code)) ? readdirSync(join(root, code)) : []).not.toEqual([]);
});

describe.each(readdirSync(root))("%s", (code) => {
  test.each(readdirSync(join(root, code)))("%s", (name) => {
    const folder = join(root, code, name);
    const sources = sourcesAt(folder, "schema");
    const { diagnostics } = readSchema(sources, targets);
    const text = renderDiagnostics(diagnostics, new Map(sources.map((source) => [source.path, source.text])), {
      color: false,
    });
    expectFile(join(folder, "expected.txt"), text);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(readSchema(sourcesAt(folder, "fixed"), targets).diagnostics).toEqual([]);
    expectFixesToHelp(sources, diagnostics);
  });
});

/** One file, or all files of a folder; their paths as a user would see them. */
function sourcesAt(folder: string, name: "schema" | "fixed"): readonly Source[] {
  const path = join(folder, name);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    return [{ path: "schema.dsl", text: readFileSync(`${path}.dsl`, "utf8") }];
  }
  const files = readdirSync(path).sort();
  return files.map((file) => ({ path: `schema/${file}`, text: readFileSync(join(path, file), "utf8") }));
}

/** A fix is offered where it is certain: what it repairs is not reported again, and nothing new is. */
function expectFixesToHelp(sources: readonly Source[], diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.fix === undefined) continue;
    const fixed = sources.map((source) => ({ ...source, text: applied(source, diagnostic.fix?.edits ?? []) }));
    expect(readSchema(fixed, targets).diagnostics.length, diagnostic.fix.title).toBeLessThan(diagnostics.length);
  }
}

type Edits = NonNullable<Diagnostic["fix"]>["edits"];

function applied({ path, text }: Source, edits: Edits): string {
  const own = edits.filter((edit) => edit.span.file === path).toSorted((a, b) => b.span.start - a.span.start);
  return own.reduce(
    (result, { span, text: written }) => result.slice(0, span.start) + written + result.slice(span.end),
    text,
  );
}

function expectFile(file: string, actual: string): void {
  if (process.env.UPDATE === "1") writeFileSync(file, actual);
  else expect(actual).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}
