/**
 * What the formatter promises of any text, on schemas that people left half-way: those of this repository, and with
 * `DSL_CORPUS` those of real projects, edited at random.
 */
import { format, parse } from "@dsl/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentPlacesOf } from "./support/comment-places.js";
import { meaningOf } from "./support/meaning.js";
import { edits, mutated } from "./support/mutate-schema.js";
import { corpusSchemas, ownSchemas, type SchemaText } from "./support/schema-files.js";

const own = ownSchemas();
const real = corpusSchemas();
/** Few and always the same, unless told how many. */
const search =
  process.env.FORMAT_RUNS === undefined ? { numRuns: 400, seed: 1 } : { numRuns: Number(process.env.FORMAT_RUNS) };

test("there are schemas", () => {
  expect(own.length).toBeGreaterThan(200);
  if (real.length === 0) console.log("format-properties: without DSL_CORPUS, on this repository's own schemas alone");
  else expect(real.length).toBeGreaterThan(100);
});

test("as they are", { timeout: 120_000 }, () => {
  for (const { path, text } of [...own, ...real]) keepsPromises(text, path);
});

describe.each([["own", own] as const, ["real", real] as const].filter(([, texts]) => texts.length > 0))(
  "%s schemas, edited",
  (_name, texts) => {
    test("the formatter keeps its promises", { timeout: 300_000 }, () => {
      const edited = fc
        .record({ schema: fc.constantFrom(...texts.map(onePart)), edits })
        .map((one) => mutated(one.schema, one.edits));
      fc.assert(
        fc.property(edited, (text) => keepsPromises(text, text)),
        search,
      );
    });
  },
);

const onePart = ({ text }: SchemaText): string => text.slice(0, 6000);

function keepsPromises(text: string, name: string): void {
  const formatted = format(text);
  expect(format(formatted), `formatting again: ${name}`).toBe(formatted);
  const written = text.replaceAll(/\r\n?/g, "\n");
  expect(meaningOf(nobodys(formatted)), `meaning: ${name}`).toEqual(meaningOf(nobodys(written)));
  expect(commentPlacesOf(formatted), `comments: ${name}`).toEqual(commentPlacesOf(text));
  expect(codesOf(formatted), `errors: ${name}`).toEqual(codesOf(text));
  expect(format(text.replaceAll(/\r\n?|\n/g, "\r\n")), `CRLF: ${name}`).toBe(formatted);
}

/**
 * Documentation behind a brace belongs to the block in the next line, but not to one behind a blank line: and that is what
 * Prisma's form puts there, so it is nobody's after formatting, in Prisma as here. And a block comment below another comment
 * keeps its beginning as documentation where it is indented; white space behind it makes it nobody's.
 */
const nobodys = (text: string): string =>
  text
    .replaceAll(/(\}[ \t]*)\/\/\//g, "$1// ")
    .replaceAll(/(\}[ \t]*)\/\*[^]*?\*\//g, "$1")
    .replaceAll(/^[ \t]+(?=\/\*)|(?<=\*\/)[ \t]+$/gm, "");

const codesOf = (text: string): readonly string[] =>
  parse("", text)
    .diagnostics.map(({ code }) => code)
    .sort();
