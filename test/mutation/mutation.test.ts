/** One mistake, one message: a sample of what `pnpm mutate` does at length. */
import { describe, expect, test } from "vitest";
import { mutationKinds } from "./mutate.js";
import { samples } from "./samples.js";
import { histogramOf, study } from "./study.js";

const corpus = process.env.DSL_CORPUS;
if (corpus === undefined) console.log("DSL_CORPUS is not set: schemas of real projects are not mutated");

const seed = 20261126;
const outcomes = [...study(samples(), corpus === undefined ? 25 : 4, seed)];
const invalid = outcomes.filter(({ errors, prisma }) => errors > 0 || prisma !== undefined);

describe(`${outcomes.length} mutations of one token, ${invalid.length} of them invalid, seed ${seed}`, () => {
  test.each([undefined, ...mutationKinds])("few messages: %s", (kind) => {
    const { counts, median, p95 } = histogramOf(outcomes, kind);
    console.log(`${kind ?? "all"}: ${[...counts].map(([count, times]) => `${count}: ${times}`).join(", ")}`);
    expect({ median, p95: p95 <= 3 }).toEqual({ median: 1, p95: true });
  });

  test("what is invalid is never passed over, but for a comma that may trail and values on one line", () => {
    const silent = outcomes.filter(({ errors, prisma }) => errors === 0 && prisma !== undefined);
    const unstated = silent.filter(
      ({ mutation, prisma }) => !/,\s*[\])}]/.test(mutation.text) && !prisma!.includes("not an enum value definition"),
    );
    expect(unstated.map(({ name, mutation, prisma }) => ({ name, at: mutation.offset, prisma }))).toEqual([]);
  });

  test("declarations that name nothing of the broken one are as before", () => {
    const lossy = outcomes.filter(({ lost }) => lost.length > 0);
    expect(lossy.map(({ name, mutation, lost }) => ({ name, at: mutation.offset, lost }))).toEqual([]);
  });

  test("most of what is mutated is invalid", () => expect(invalid.length).toBeGreaterThan(outcomes.length / 2));
});
