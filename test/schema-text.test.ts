/**
 * What holds of any text: parsing and formatting never fail, formatting is idempotent and loses nothing. Tried on the
 * inputs of the formatter's cases, mutated, and on random pieces of the language. Time grows no faster than the text.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format, parse, renderDiagnostics } from "@dsl/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentsOf, meaningOf } from "./support/meaning.js";

const root = new URL("./format/", import.meta.url).pathname;
const seeds = readdirSync(root).map((name) => readFileSync(join(root, name, "input.dsl"), "utf8"));

const MARKS = [
  '"',
  "'",
  "`",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "@",
  "@@",
  ",",
  ":",
  "=",
  ".",
  "?",
  "\\",
  "${",
  "#",
  ";",
  "--",
];
const SPACES = ["\n", "\r\n", "\r", " ", "\t", "//", "///", "/*", "*/", "  // c\n", "\u0001", "\ufeff", "\u2028"];
const WORDS = [
  "model ",
  "enum ",
  "type ",
  "with ",
  "name",
  "5",
  "é",
  "名",
  "😀",
  "Unsupported(",
  "@@index([",
  "`a\n b`",
];
const BRACES = ["model A {\n", "}\n"];

const piece = fc.constantFrom(...MARKS, ...SPACES, ...WORDS, ...BRACES);

/** Texts of random pieces. */
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(12),
  added: fc.option(piece, { nil: "" }),
});

/** Real texts with some edits. */
const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([seed, edits]) =>
    edits.reduce((text, { at, removed, added }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + added + text.slice(start + removed);
    }, seed),
  );

const anyText = fc.oneof(
  { arbitrary: mutated, weight: 3 },
  { arbitrary: soup, weight: 1 },
  fc.string({ unit: "binary" }),
);

const options = { numRuns: 400 };

test("parsing never fails, and every message has a place in the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { diagnostics } = parse("schema.dsl", text);
      for (const { span } of diagnostics) {
        expect(0 <= span!.start && span!.start <= span!.end && span!.end <= text.length).toBe(true);
      }
      renderDiagnostics(diagnostics, new Map([["schema.dsl", text]]), { color: true });
    }),
    options,
  );
});

test("formatting is idempotent and loses nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const formatted = format(text);
      expect(format(formatted)).toBe(formatted);
      expect(commentsOf(formatted)).toEqual(commentsOf(text));
      expect(visible(formatted)).toBe(visible(text));
      if (parse("", text).diagnostics.length === 0) {
        expect(parse("", formatted).diagnostics).toEqual([]);
        expect(meaningOf(formatted)).toEqual(meaningOf(text));
      }
    }),
    options,
  );
});

/** The characters of a text that the formatter may move, but neither add nor remove: not white space, commas and backslashes. */
function visible(text: string): string {
  return text
    .replaceAll(/[\s,\\\ufeff]/g, "")
    .split("")
    .sort()
    .join("");
}

describe("time grows no faster than the text", () => {
  const repeated: Readonly<Record<string, string>> = {
    "a schema": "model A {\n  id Int @id @default(autoincrement())\n  name String? @db.VarChar(10) // c\n}\n",
    "open brackets": "(",
    "open lists": "model A {\n  @@x([",
    "open braces": "model A {\n",
    "closing braces": "}\n",
    "blocks on one line": "enum A {a}",
    "open comments": "/*\n",
    "open strings": '"\n',
    "escaped quotes": "'\\",
    "open SQL": "`\\`\n",
    "backslashes in SQL": "`\\\\\\\\${",
    "broken lines": 'a String @x("b) @y("c")\n',
    words: "word ",
    numbers: "1.1e1.",
    dashes: "-1-",
    "unknown characters": "% ",
    comments: "// c\n",
    "empty lines": "\n",
  };
  test.each(Object.keys(repeated))("%s", (what) => {
    const texts = [0.5, 1].map((share) =>
      repeated[what]!.repeat(Math.floor((share * 50_000) / repeated[what]!.length)),
    );
    const [half, whole] = texts.map((text) => Math.min(duration(text), duration(text))) as [number, number];
    expect(whole, `${half} ms for half of it`).toBeLessThan(Math.max(3.5 * half, 1000));
  });

  /** In ms of processor time: what else the machine does is no matter. */
  function duration(text: string): number {
    const before = process.cpuUsage();
    parse("", text);
    format(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }
});
