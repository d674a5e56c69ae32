/**
 * The pairs of `converge.test.ts` in safe forms (no `--fast`), there and back: the same ends as the plain ones, and of each
 * statement the engine itself says whether it locked, scanned or wrote anew more than the plan says of it.
 */
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { convergePair } from "./converge.js";
import { Databases, withConnection } from "./databases.js";
import { ownPair } from "./own-script.js";
import { ownPairs } from "./pairs.js";

const pairs = ownPairs(new URL("./converge/", import.meta.url).pathname);
let databases: Databases;
let version = 0;
beforeAll(async () => {
  databases = new Databases(inject("postgresqlUrl"));
  version = await withConnection(inject("postgresqlUrl"), async ({ serverVersion }) => serverVersion);
});
afterEach(() => databases.dropAll());
afterAll(() => databases.close());

test("there are pairs", () => expect(pairs.length).toBeGreaterThan(0));

test.for(pairs)("$name", async (each, { skip }) => {
  const pair = ownPair(each, version);
  if (pair === undefined) return skip("it is for later servers");
  const { problems } = await convergePair(pair, databases, "safe");
  expect(problems).toEqual([]);
});
