/**
 * The safe forms (no `--fast`) on tables with rows, there and back: the same ends as the plain ones, every row stays, and of
 * each statement the engine itself says whether it locked, scanned or wrote anew more than the plan says of it. `safe/*.sql`.
 */
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { Databases } from "./databases.js";
import { ownPairs } from "./pairs.js";
import { runSafely } from "./run-safely.js";

const folder = (name: string): string => new URL(`./${name}/`, import.meta.url).pathname;
/** Of the pairs that `converge.test.ts` plans plainly, with whatever rows they have. */
const sample = new Set(["numbering", "said-and-granted", "views-on-views"]);
const pairs = [...ownPairs(folder("safe")), ...ownPairs(folder("converge")).filter(({ name }) => sample.has(name))];
let databases: Databases;
beforeAll(() => {
  databases = new Databases(inject("postgresqlUrl"));
});
afterEach(() => databases.dropAll());
afterAll(() => databases.close());

test("there are pairs", () => expect(pairs.length).toBeGreaterThan(0));

test.each(pairs.map((pair) => [pair.name, pair] as const))("%s", async (_name, pair) => {
  expect(await runSafely(pair, databases)).toEqual([]);
});
