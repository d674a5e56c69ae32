/** Edited real schemas, the same in every run; `pnpm oracle` asks about others. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { askAboutEdits, samplesIn } from "./edited.js";

const SEED = 20_261_126;
const COUNT = 400;

const corpus = process.env.DSL_CORPUS;
const own = new URL("../declare-prisma/schemas", import.meta.url).pathname;
if (corpus === undefined) console.log("DSL_CORPUS is not set: schemas of real projects are not edited");

test(`${COUNT} edited schemas, seed ${SEED}`, () => {
  const samples = [...samplesIn(own), ...(corpus === undefined ? [] : samplesIn(join(corpus, "prisma")))];
  const asked = askAboutEdits(samples, SEED);
  const all = Array.from({ length: COUNT }, () => asked.next().value!);
  expect(samples.length).toBeGreaterThan(3);
  expect(all.filter(({ isAccepted }) => isAccepted).length).toBeGreaterThan(10);
  expect(all.filter(({ problem }) => problem !== undefined)).toEqual([]);
});
