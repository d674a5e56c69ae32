/** Every excuse for taking what Prisma rejects is a construct that Prisma rejects and that we take. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { additions } from "./additions.js";
import { verdictOn } from "./verdict.js";

const folder = new URL("./additions/", import.meta.url);
const names = Object.keys(additions);

test("they are few, and each has its case", () => {
  expect(names.length).toBeLessThanOrEqual(20);
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.prisma`).sort());
});

test.each(names)("%s", (name) => {
  const text = readFileSync(new URL(`${name}.prisma`, folder), "utf8");
  const verdict = verdictOn({ name, sources: [{ path: `${name}.prisma`, text }] });
  expect(verdict.errors).not.toEqual([]);
  expect(verdict.additions).toContain(name);
  expect(verdict.ours).toEqual([]);
});
