/** On small schemas, in each of which one thing varies, Prisma and we agree. Of many some; `pnpm oracle` asks about all. */
import { expect, test } from "vitest";
import { randomFrom } from "../mutation/mutate.js";
import { probes } from "./probes.js";
import { verdictOn } from "./verdict.js";

const MOST = 500;

test.each(Object.entries(probes))("%s", (name, texts) => {
  const random = randomFrom(1);
  const some = texts.filter(() => random() * texts.length < MOST);
  const verdicts = some.map((text) => verdictOn({ name, sources: [{ path: "schema.prisma", text }] }));
  const disagreed = verdicts.flatMap(({ disagreement }, index) =>
    disagreement ? [`${disagreement}\n${some[index]}`] : [],
  );
  expect(disagreed).toEqual([]);
  expect(verdicts.some(({ errors }) => errors.length > 0)).toBe(true);
  expect(verdicts.some(({ errors }) => errors.length === 0)).toBe(true);
});
