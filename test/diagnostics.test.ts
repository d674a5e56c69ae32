/**
 * Each code that a schema can cause, by example: `grammar/diagnostics/<code>/<case>/schema.dsl` (or a folder `schema/` of several
 * files) gives exactly `expected.txt`, `fixed.dsl` (or `fixed/`) gives nothing. `UPDATE=1` writes what each case gives.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { clients, generateClient, generatorCodes } from "@dsl/generator";
import { codes as parserCodes, readSchema, renderDiagnostics, type Diagnostic } from "@dsl/parser";
import { declare, declareCodes } from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { describe, expect, test } from "vitest";
import { expectFile } from "./support/files.js";

const root = new URL("../grammar/diagnostics/", import.meta.url).pathname;
const targets = [postgresql.target, sqlite.target];

interface Source {
  readonly path: string;
  readonly text: string;
}

/** What no schema causes, and why. */
const notBySchema: Readonly<Record<string, string>> = {
  D3506: "the caller reads files of SQL, or says why it cannot, before it declares",
  D3510: "the language refuses it first, with D2408",
  D4207: "a generator of the project throws",
  D5601: "a database has it",
  D5602: "a database has it",
  D5603: "a database has it",
};

test.each(Object.keys({ ...parserCodes, ...declareCodes, ...generatorCodes }))("%s has a case", (code) => {
  const cases = existsSync(join(root, code)) ? readdirSync(join(root, code)) : [];
  if (Object.hasOwn(notBySchema, code)) expect(cases).toEqual([]);
  else expect(cases).not.toEqual([]);
});

describe.each(readdirSync(root))("%s", (code) => {
  test.each(readdirSync(join(root, code)))("%s", (name) => {
    const folder = join(root, code, name);
    const sources = sourcesAt(folder, "schema");
    const say = code < "D35" ? readingSays : everythingSays;
    const diagnostics = say(sources);
    const text = renderDiagnostics(diagnostics, new Map(sources.map((source) => [source.path, source.text])), {
      color: false,
    });
    expectFile(join(folder, "expected.txt"), text);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(say(sourcesAt(folder, "fixed"))).toEqual([]);
    expectFixesToHelp(sources, diagnostics);
  });
});

function readingSays(sources: readonly Source[]): readonly Diagnostic[] {
  return readSchema(sources, targets).diagnostics;
}

/** What is said when the schema is read, else when it is declared and its generators run. */
function everythingSays(sources: readonly Source[]): readonly Diagnostic[] {
  const { schema, target, diagnostics } = readSchema(sources, targets);
  if (diagnostics.length > 0) return diagnostics;
  const dialect = target === sqlite.target ? sqlite : postgresql;
  const generated = schema.generators.flatMap((generator) => {
    const client = clients.find(({ name }) => name === generator.provider);
    return client === undefined ? [] : generateClient(client, schema, dialect, generator).diagnostics;
  });
  return [...declare(schema, dialect).diagnostics, ...generated];
}

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
    const left = readingSays(fixed).map(({ code, message }) => `${code} ${message}`);
    expect(left, diagnostic.fix.title).not.toContain(`${diagnostic.code} ${diagnostic.message}`);
    const before = diagnostics.map(({ code, message }) => `${code} ${message}`);
    expect(
      left.filter((line) => !before.includes(line)),
      `new after: ${diagnostic.fix.title}`,
    ).toEqual([]);
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
