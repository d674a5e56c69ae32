import type { Table } from "@dsl/planner";
import { expect, test } from "vitest";
import { isNeverUnknown } from "./is-never-unknown.js";

const column = (name: string, nullable: boolean) => ({ name, type: { text: "" }, nullable });
const table: Table = {
  name: "t",
  columns: [column("a", false), column("b c", false), column("n", true)],
  foreignKeys: [],
  checks: [],
  exclusions: [],
  indexes: [],
  options: {},
};

test.each([
  `a > 0 and "b c" not in ('x', 'y')`,
  `"t"."a" between -1.5 and length(trim(A))`,
  "a like 'x%' escape '!' or not typeof(a) = 'text'",
])("%s is never NULL", (expression) => {
  expect(isNeverUnknown(expression, table)).toBe(true);
});

test.each([
  "n > 0",
  "a = null",
  "10 / a > 1",
  "nullif(a, 1) > 0",
  "case when a then 1 end",
  "a ->> 'x' = 1",
  "o.a > 0",
])("%s may be NULL", (expression) => {
  expect(isNeverUnknown(expression, table)).toBe(false);
});
