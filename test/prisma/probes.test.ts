/** On small schemas, in each of which one thing varies, Prisma and we agree. Of many some; `pnpm oracle` asks about all. */
import { expect, test } from "vitest";
import { randomFrom } from "../mutation/mutate.js";
import { meaningOf } from "./meaning.js";
import { probes } from "./probes.js";

const MOST = 500;

test.each(Object.entries(probes))("%s", (name, texts) => {
  const random = randomFrom(1);
  const some = texts.filter(() => random() * texts.length < MOST);
  const answers = some.map((text) => meaningOf({ name, sources: [{ path: "schema.prisma", text }] }));
  expect(answers.flatMap(({ problem }, index) => (problem ? [`${problem}\n${some[index]}`] : []))).toEqual([]);
  expect(answers.some(({ isAccepted }) => isAccepted)).toBe(true);
  expect(answers.some(({ isAccepted }) => !isAccepted)).toBe(true);
});
