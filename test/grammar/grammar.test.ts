/**
 * `grammar/grammar.ebnf` is what the parser accepts, and nothing else: a recogniser that knows only that file agrees with the parser
 * on all schemas of this repository, with `DSL_CORPUS` on those of real projects, and on both edited at random.
 * `UPDATE=1` writes the generated files.
 */
import { parse } from "@dsl/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectFile } from "../support/files.js";
import { edits, mutated } from "../support/mutate-schema.js";
import { corpusSchemas, ownSchemas, type SchemaText } from "../support/schema-files.js";
import { printEbnf } from "./ebnf.js";
import { exactGrammar } from "./exact-grammar.js";
import { explained } from "./examples.js";
import { recordGrammar } from "./grammar-recorder.js";
import { railroadPage } from "./railroad-page.js";
import { Recogniser } from "./recogniser.js";

const folder = new URL("../../grammar/", import.meta.url).pathname;
const own = ownSchemas();
const real = corpusSchemas();

const grammar = exactGrammar();
const ebnf = printEbnf(grammar);

test("the grammar is free of ambiguities", () => {
  expect(recordGrammar()).toContainEqual(expect.objectContaining({ name: "enumValue" }));
});

test("grammar.ebnf says what the parser's rules say", () => {
  expectFile(`${folder}grammar.ebnf`, ebnf);
});

const recogniser = new Recogniser(ebnf);

test("grammar.ebnf defines what it uses, and uses what it defines", () => {
  expect(recogniser.loose()).toEqual([]);
});

test("each rule and token is explained, with examples that it reads", () => {
  const names = [...grammar.rules.keys(), ...grammar.tokens.keys()];
  expect(Object.keys(explained).sort()).toEqual([...names].sort());
  const misread = names.flatMap((name) =>
    explained[name]!.examples.filter((example) => !recogniser.accepts(example, name)).map((example) => [name, example]),
  );
  expect(misread).toEqual([]);
});

test("railroad.html draws the same rules", () => {
  expectFile(`${folder}railroad.html`, railroadPage(grammar));
});

test("railroad.html links to what is there, and to nothing elsewhere", () => {
  const page = railroadPage(grammar);
  const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
  const anchors = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
  expect(links.filter((link) => link !== "grammar.ebnf" && !anchors.has(link))).toEqual([]);
  expect(page).not.toMatch(/<script|<link|@import|url\(|https?:/);
});

const isAccepted = (text: string): boolean => recogniser.accepts(text);
const isParsed = (text: string): boolean => parse("", text).diagnostics.length === 0;

/** How deep brackets may be nested is beyond EBNF, and said beside it: such a text is no test. */
const isTooDeep = (text: string): boolean => parse("", text).diagnostics.some(({ code }) => code === "D1019");

describe.each([["own", own] as const, ["real", real] as const].filter(([, texts]) => texts.length > 0))(
  "%s schemas",
  (_name, all) => {
    const texts = all.filter(({ text }) => !isTooDeep(text));

    test("as they are", () => {
      const accepted = texts.filter(({ text }) => isAccepted(text)).map(({ path }) => path);
      expect(accepted).toEqual(texts.filter(({ text }) => isParsed(text)).map(({ path }) => path));
      expect(accepted.length).toBeGreaterThan(100);
      console.log(
        `grammar: of ${texts.length} schemas ${accepted.length} accepted by parser and EBNF alike, the others refused by both`,
      );
    });

    test("edited", { timeout: 300_000 }, () => {
      let accepted = 0;
      const edited = fc
        .record({ schema: fc.constantFrom(...texts.map(onePart)), edits })
        .map((one) => mutated(one.schema, one.edits));
      const search = {
        numRuns: Number(process.env.GRAMMAR_RUNS ?? 600),
        ...(process.env.GRAMMAR_RUNS === undefined ? { seed: 1 } : {}),
      };
      fc.assert(
        fc.property(edited, (text) => {
          if (isAccepted(text)) accepted++;
          expect(isAccepted(text), text).toBe(isParsed(text));
        }),
        search,
      );
      expect(accepted).toBeGreaterThan(search.numRuns / 20);
    });
  },
);

const onePart = ({ text }: SchemaText): string => text.slice(0, 3000).replace(/[^}]*$/, "");
