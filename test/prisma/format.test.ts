/**
 * Our formatter's output is Prisma's, byte for byte, but for the stated exceptions, each of which has cases in `test/format`.
 * Asked about those cases and about every file of the corpus, also those of other databases.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { filesByFolder, readSchemaText } from "./corpus.js";
import { formatDifferences, type FormatDifference } from "./format-differences.js";

const root = new URL("../format/", import.meta.url).pathname;
const cases = readdirSync(root).map((name) => ({ name, text: readFileSync(join(root, name, "input.dsl"), "utf8") }));

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined)
  console.log("DSL_CORPUS is not set: schemas of real projects are not formatted beside Prisma");

const files = corpus === undefined ? [] : [...filesByFolder(corpus).values()].flat();
const ofCorpus = files.map((path) => ({ name: relative(corpus!, path), text: readSchemaText(path) }));

describe.each([
  { whose: "cases of our own", texts: cases, least: 30 },
  ...(corpus === undefined ? [] : [{ whose: "files of the corpus", texts: ofCorpus, least: 100 }]),
])("$whose", ({ whose, texts, least }) => {
  const compared = texts.map(({ name, text }) => ({ name, differences: formatDifferences(text) }));
  const equal = compared.filter(({ differences }) => differences.length === 0).length;
  console.log(`Prisma's format, ${whose}: ${texts.length} asked, ${equal} equal${counted(compared)}`);

  test("there are enough", () => expect(texts.length).toBeGreaterThanOrEqual(least));

  test.each(compared)("$name", ({ differences }) => {
    expect(differences.filter(({ exception }) => exception === "unexplained")).toEqual([]);
  });
});

test.each(["nothing is added", "comments stay", "syntax errors stay", "own form"])("%s has a case", (exception) => {
  expect(cases.some(({ text }) => formatDifferences(text).some((one) => one.exception === exception))).toBe(true);
});

function counted(compared: readonly { readonly differences: readonly FormatDifference[] }[]): string {
  const counts = new Map<string, number>();
  for (const { exception } of compared.flatMap(({ differences }) => differences)) {
    counts.set(exception, (counts.get(exception) ?? 0) + 1);
  }
  return [...counts].map(([exception, count]) => `, ${count} places: ${exception}`).join("");
}
