/**
 * The pairs of `converge.test.ts` in safe forms (no `--fast`), there and back: the same ends as the plain ones, and of each
 * statement the engine itself says whether it locked, scanned or wrote anew more than the plan says of it.
 */
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { convergePair } from "./converge.js";
import { Databases } from "./databases.js";
import { ownPairs } from "./pairs.js";

const pairs = ownPairs(new URL("./converge/", import.meta.url).pathname);
let databases: Databases;
beforeAll(() => {
  databases = new Databases(inject("postgresqlUrl"));
});
afterEach(() => databases.dropAll());
afterAll(() => databases.close());

test("there are pairs", () => expect(pairs.length).toBeGreaterThan(0));

test.each(pairs.map((pair) => [pair.name, pair] as const))("%s", async (_name, pair) => {
  const { problems } = await convergePair(pair, databases, "safe");
  expect(problems).toEqual([]);
});
