/**
 * The formatter, case by case: `test/format/<case>/input.dsl` becomes `expected.dsl`, which `UPDATE=1` rewrites. Cases
 * that Prisma can say are in Prisma's form; the others are the exceptions and the form of what it cannot say.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "@dsl/parser";
import { describe, expect, test } from "vitest";
import { expectFile } from "./support/files.js";
import { commentsOf, meaningOf } from "./support/meaning.js";

const root = new URL("./format/", import.meta.url).pathname;
const cases = readdirSync(root).sort();

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(30);
});

describe.each(cases)("%s", (name) => {
  const input = readFileSync(join(root, name, "input.dsl"), "utf8");
  const formatted = format(input);

  test("is formatted as expected", () => {
    expectFile(join(root, name, "expected.dsl"), formatted);
  });

  test("formatting again changes nothing", () => {
    expect(format(formatted)).toBe(formatted);
  });

  test("means the same", () => {
    expect(meaningOf(formatted)).toEqual(meaningOf(input));
  });

  test("every comment is kept", () => {
    expect(commentsOf(formatted)).toEqual(commentsOf(input));
  });

  test("line ends do not matter", () => {
    expect(format(input.replaceAll(/\r\n?|\n/g, "\r\n"))).toBe(formatted);
  });
});
