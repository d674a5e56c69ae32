/** Random schemas and random edits with rows, on both engines, from one seed; `pnpm fuzz` runs more. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { CaseDatabase } from "../support/case-database.js";
import { engines } from "../support/engines.js";
import { runPair } from "./fuzz-case.js";
import { edits, shapes } from "./shape.js";

const seed = 20261122;
const runs = 50;

describe.each(engines)("$name", (engine) => {
  const database = new CaseDatabase(engine);
  beforeAll(() => database.open(inject("postgresqlUrl")));
  afterAll(() => database.close());

  test(`${runs} pairs: the plan leads there and back, and rows survive`, { timeout: 600_000 }, async () => {
    const pair = fc.record({ shape: shapes, edits });
    const law = fc.asyncProperty(pair, async (drawn) => {
      expect(await runPair(drawn, engine, await database.empty())).toEqual([]);
    });
    await fc.assert(law, { seed, numRuns: runs });
  });
});
