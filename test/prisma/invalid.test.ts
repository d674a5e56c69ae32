/**
 * Prisma's rules for PostgreSQL and SQLite, each with cases that break it and nothing else: `invalid/rules.tsv` has a line
 * for each rule (its name, what it demands, what Prisma says when it is broken), `invalid/<rule>.prisma`,
 * `invalid/<rule>--<variant>.prisma` and folders of several files are its cases. Prisma judges every case.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { caseAt } from "./cases.js";
import type { PrismaSchema } from "./corpus.js";
import { verdictOn } from "./verdict.js";

const root = new URL("./invalid/", import.meta.url).pathname;
const rules = readFileSync(join(root, "rules.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [name = "", demand = "", says = ""] = line.split("\t");
    return { name, demand, says: new RegExp(says) };
  });

const areas = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
const cases = areas.flatMap((area) => readdirSync(join(root, area)).map((name) => caseAt(root, join(area, name))));

const ruleOf = ({ name }: PrismaSchema): string => name.split("--")[0]!;

console.log(`Prisma's rules: ${rules.length}, with ${cases.length} cases`);

test("there are enough", () => expect(cases.length).toBeGreaterThanOrEqual(150));

test("every rule has a case, and every case a rule", () => {
  expect([...new Set(cases.map(ruleOf))].sort()).toEqual(rules.map(({ name }) => name).sort());
});

test("no two cases are the same", () => {
  const texts = cases.map(({ sources }) => JSON.stringify(sources.map(({ text }) => text)));
  expect(new Set(texts).size).toBe(cases.length);
});

describe.each(rules)("$name: $demand", ({ name, says }) => {
  test.each(cases.filter((schema) => ruleOf(schema) === name))("$name", (schema) => {
    const { errors, ours, isSamePlace } = verdictOn(schema);
    expect(errors.map(({ text }) => text).join("\n")).toMatch(says);
    expect(ours).not.toEqual([]);
    expect(isSamePlace, ours.map(({ message }) => message).join("; ")).toBe(true);
  });
});
