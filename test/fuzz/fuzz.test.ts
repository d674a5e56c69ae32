/** Random schemas and random edits with rows, on both engines, from one seed; `pnpm fuzz` runs more. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { engines } from "../support/engines.js";
import { FuzzDatabases } from "./fuzz-databases.js";
import { describeFailure, fuzz } from "./run-fuzz.js";

const seed = 20261126;
const runs = 50;

describe.each(engines)("$name", (engine) => {
  const databases = new FuzzDatabases(engine);
  beforeAll(() => databases.open(inject("postgresqlUrl")));
  afterAll(() => databases.close());

  test(`${runs} pairs: the plan leads there and back, and rows survive`, { timeout: 600_000 }, async () => {
    const { failures } = await fuzz(engine, databases, { seed, runs, attempts: 100 });
    expect(failures.map(describeFailure)).toEqual([]);
  });
});
