/** Runs random pairs on one engine and makes those that fail small. */
import fc from "fast-check";
import type { Engine } from "../support/engines.js";
import { Coverage } from "./coverage.js";
import type { Pair } from "./edit.js";
import { runPair, textsOf } from "./fuzz-case.js";
import type { FuzzDatabases } from "./fuzz-databases.js";
import { Pairs } from "./pairs.js";

export interface FuzzRun {
  readonly seed: number;
  readonly runs: number;
  /** Which of them; absent: all. */
  readonly only?: ReadonlySet<number> | undefined;
  /** How many attempts are made to make a failure smaller. */
  readonly attempts: number;
  /** Told of each failure when it is small. */
  readonly report?: (failure: Failure) => void;
}

export interface Failure {
  /** Counted from 1. */
  readonly run: number;
  readonly pair: Pair;
  readonly problems: readonly string[];
}

export async function fuzz(
  engine: Engine,
  databases: FuzzDatabases,
  { seed, runs, only, attempts, report }: FuzzRun,
): Promise<{ readonly failures: readonly Failure[]; readonly coverage: Coverage }> {
  const arbitrary = new Pairs(engine.name);
  const coverage = new Coverage(engine.name);
  const failures: Failure[] = [];
  const known = new Set<string>();
  for (const [at, pair] of fc.sample(arbitrary, { seed, numRuns: runs }).entries()) {
    if (only?.has(at + 1) === false) continue;
    coverage.count(pair);
    const problems = await runPair(pair, engine, databases);
    if (problems.length === 0) continue;
    const failure = { run: at + 1, pair, problems };
    const isNew = !known.has(kindOf(problems));
    known.add(kindOf(problems));
    const small = isNew
      ? await shrunk(failure, arbitrary, attempts, (each) => runPair(each, engine, databases))
      : failure;
    failures.push(small);
    report?.(small);
  }
  return { failures, coverage };
}

/** The smallest pair that was found to fail in the same way. */
async function shrunk(
  failure: Failure,
  arbitrary: Pairs,
  attempts: number,
  run: (pair: Pair) => Promise<readonly string[]>,
): Promise<Failure> {
  let best = failure;
  let left = attempts;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const { value } of arbitrary.shrink(best.pair)) {
      if (left-- <= 0) return best;
      const problems = await run(value);
      if (problems.length === 0 || kindOf(problems) !== kindOf(failure.problems)) continue;
      best = { ...best, pair: value, problems };
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** What went wrong, whatever it is called. */
const kindOf = ([first = ""]: readonly string[]): string =>
  first
    .split("\n")[0]!
    .replaceAll(/"[^"]*"|\w*\d\w*/g, "…")
    .slice(0, 80);

export function describeFailure({ run, pair, problems }: Failure): string {
  const { before, after, rows } = textsOf(pair);
  const how = pair.fast ? "plain" : "safe";
  return [`-- run ${run}, ${how} statements`, before, "-- after", after, "-- rows", rows, ...problems].join("\n");
}
