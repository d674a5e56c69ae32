/** Whatever a file holds: no crash, no hang, no stack overflow; and of what cannot be a schema something is said. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samples } from "../mutation/samples.js";
import { mutate, mutationKinds, randomFrom, tokensOf } from "../mutation/mutate.js";
import { hostileTexts, wellFormed } from "./hostile-texts.js";
import { readEverything } from "./read-everything.js";

const seed = 20261126;
const meaningless = [
  "comments",
  "nestedComments",
  "lineEnds",
  "longString",
  "longSql",
  "mixinPyramid",
  "fields",
  "enumValues",
];

test("the measure is right", () => expect(readEverything(wellFormed(20_000))).toEqual([]));

describe("texts that nobody means", () => {
  test.each(Object.entries(hostileTexts(40_000)))("%s", (name, text) => {
    const diagnostics = readEverything(text);
    if (!meaningless.includes(name)) expect(diagnostics).not.toEqual([]);
  });
});

describe("random texts", () => {
  const words = readFileSync(new URL("../../schema.dsl", import.meta.url), "utf8").split(/\b/);
  test.each([
    ["characters", fc.string({ unit: "binary", maxLength: 400 })],
    [
      "code units",
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)),
    ],
    ["words of the language", fc.array(fc.constantFrom(...words), { maxLength: 200 }).map((some) => some.join(""))],
  ])("%s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => void readEverything(text)),
      { seed, numRuns: 300 },
    );
  });
});

test("real schemas with five tokens wrong", () => {
  const random = randomFrom(seed);
  for (const { text } of samples().filter((sample) => sample.text.length < 20_000)) {
    let mutated = text;
    for (const kind of [...mutationKinds, "insert" as const])
      if (tokensOf(mutated).length > 1) mutated = mutate(mutated, tokensOf(mutated), kind, random).text;
    expect(() => readEverything(mutated), mutated).not.toThrow();
  }
});
