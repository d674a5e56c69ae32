/**
 * The TextMate grammar beside the parser: each token of a schema has the scope of what the parser reads it as. On the examples
 * of the reference, the schemas of this repository, and with `DSL_CORPUS` those of real projects.
 */
import { parse } from "@dsl/parser";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { IGrammar } from "vscode-textmate";
import { lexWhole } from "../packages/parser/src/syntax/lex.js";
import { expectedScopes } from "./support/expected-scopes.js";
import { layoutEdits, mutated } from "./support/mutate-schema.js";
import { corpusSchemas, ownSchemas, referenceExamples, type SchemaText } from "./support/schema-files.js";
import { loadGrammar, scopesOf } from "./support/tokens.js";

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

test.each([
  ["the reference", referenceExamples(), 100],
  ["this repository", ownSchemas(), 300],
  ["real projects", corpusSchemas(), process.env.DSL_CORPUS === undefined ? 0 : 100],
])("the schemas of %s", (name, all, least) => {
  const texts = all.filter(({ text }) => parse("", text).diagnostics.length === 0);
  expect(texts.length).toBeGreaterThanOrEqual(least);
  console.log(`highlight: ${texts.length} schemas of ${name}${least === 0 ? ", which need DSL_CORPUS" : ""}`);
  expect(texts.flatMap(mistakes)).toEqual([]);
});

test("schemas with lines broken, joined and commented at random", { timeout: 120_000 }, () => {
  const texts = [...ownSchemas(), ...corpusSchemas()].map(({ text }) => text.slice(0, 2500).replace(/[^}]*$/, ""));
  const edited = fc
    .record({ text: fc.constantFrom(...texts), edits: layoutEdits })
    .map((one) => mutated(one.text, one.edits));
  const search = { numRuns: Number(process.env.HIGHLIGHT_RUNS ?? 1500), seed: 1 };
  const valid = fc.sample(edited, search).filter((text) => parse("", text).diagnostics.length === 0);
  const written = valid.filter((text) => !isTorn(text));
  expect(written.length).toBeGreaterThan(search.numRuns / 10);
  expect(written.flatMap((text) => mistakes({ path: `${JSON.stringify(text)}\n`, text }))).toEqual([]);
});

/**
 * Whether a sign is on another line than the name that it makes a setting, an argument or a type of SQL, or a comment inside of a
 * dotted name: the grammar sees one line at a time, and names whole.
 */
function isTorn(text: string): boolean {
  const { tokens } = lexWhole("", text);
  const isApart = ({ image }: (typeof tokens)[number], at: number): boolean =>
    /^[=:]$/.test(image) || (image === "(" && tokens[at - 1]?.image === "Unsupported");
  return tokens.some((token, at) => token.beginsLine && isApart(token, at)) || /\.\s*\/\*/.test(text);
}

/** The tokens that have another scope than they should, each with its place. */
function mistakes({ path, text }: SchemaText): readonly string[] {
  const scopes = scopesOf(grammar, text);
  return expectedScopes(text).flatMap(({ start, end, scope }) => {
    for (let at = start; at < end; at++) {
      if (/[\r\n]/.test(text[at]!) || scopes[at]!.some((each) => each === scope || each.startsWith(`${scope}.`)))
        continue;
      const line = text.slice(0, at).split("\n").length;
      return [
        `${path}:${line} ${JSON.stringify(text.slice(start, end))}: ${scope}, but is ${scopes[at]!.slice(1).join(" ")}`,
      ];
    }
    return [];
  });
}
