/** What Prisma takes without reading it, and this language refuses: each a slip that its author would want to know of. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { caseAt } from "./cases.js";
import { verdictOn } from "./verdict.js";

const root = new URL("./stricter/", import.meta.url).pathname;
const cases = readdirSync(root).map((name) => caseAt(root, name));

test("they are few", () => {
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.length).toBeLessThanOrEqual(6);
});

test.each(cases)("$name", (schema) => {
  const { errors, ours } = verdictOn(schema);
  expect(errors).toEqual([]);
  expect(ours).not.toEqual([]);
});
