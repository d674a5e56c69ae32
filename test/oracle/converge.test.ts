/**
 * One database brought to the state of another by what `migrate diff` plans, and back: both times equal to the last row of
 * pg_catalog but the order of columns, and there is nothing to do after. `converge/*.sql` are ours; with DSL_CORPUS also
 * pairs of other tools' tests, and a sample (all with DSL_CORPUS_WHOLE) of the steps of real histories.
 */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { convergePair } from "./converge.js";
import { Databases, withConnection } from "./databases.js";
import { ownPair } from "./own-script.js";
import { corpusSuites, ownPairs, type StatePair } from "./pairs.js";

/** Pairs that do not converge yet, with the reason. */
const notYet: Readonly<Record<string, string>> = {};

/** What this server does not load, or what is no schema any more. */
const notLoaded: Readonly<Record<string, string>> = {
  "create_table--issue_295_pgvector_typmod": "it needs pgvector",
};

const corpus = process.env.DSL_CORPUS;
const whole = process.env.DSL_CORPUS_WHOLE !== undefined;
const sample = (pairs: readonly StatePair[], every: number): readonly StatePair[] =>
  whole ? pairs : pairs.filter((_, index) => index % every === every - 1);

const own = ownPairs(new URL("./converge/", import.meta.url).pathname);
/** Of how many pairs one is taken. */
const every: Readonly<Record<string, number>> = { history: 100, "prisma-history": 8 };
const others =
  corpus === undefined ? [] : corpusSuites(corpus).flatMap(({ name, pairs }) => sample(pairs, every[name] ?? 1));

describe("from one state to another and back", () => {
  let databases: Databases;
  const outcomes = { converged: 0, not: [] as string[] };
  let version = 0;
  beforeAll(async () => {
    databases = new Databases(inject("postgresqlUrl"));
    version = await withConnection(inject("postgresqlUrl"), async ({ serverVersion }) => serverVersion);
  });
  afterEach(() => databases.dropAll());
  afterAll(() => databases.close());

  test.for(own)("$name", async (each, { skip }) => {
    const pair = ownPair(each, version);
    if (pair === undefined) return skip("it is for later servers");
    expect(await problems(pair)).toEqual([]);
  });

  test.each(others.map((pair) => [pair.name, pair] as const))("%s", async (name, pair) => {
    if (notLoaded[name] !== undefined) return;
    const found = await problems(pair);
    if (notYet[name] === undefined) expect(found).toEqual([]);
    else expect(found, "it converges now: take it off the list").not.toEqual([]);
  });

  test("says how many were judged", () => {
    console.log(`convergence there and back: ${outcomes.converged} pairs, not: ${outcomes.not.join(", ") || "none"}`);
    if (corpus === undefined) console.log("no pair of the corpus was tried: DSL_CORPUS names no folder");
    const ownOnes = own.filter((pair) => ownPair(pair, version) !== undefined).length;
    expect(outcomes.converged).toBeGreaterThanOrEqual(Math.max(1, ownOnes));
  });

  async function problems(pair: StatePair): Promise<readonly string[]> {
    const found = await convergePair(pair, databases, "plain");
    if (found.problems.length === 0) outcomes.converged += 1;
    else outcomes.not.push(pair.name);
    return found.problems;
  }
});
