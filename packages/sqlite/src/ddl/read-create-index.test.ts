import { expect, test } from "vitest";
import { readCreateIndex } from "./read-create-index.js";

test("items with expressions, collations and directions, and a predicate", () => {
  const sql = `CREATE UNIQUE INDEX "on" on t(a, lower(b) || ',' collate nocase desc, [c d] asc, max(a, b) COLLATE "x y")
    where a is not null and b in ('(', 1) -- end`;
  expect(readCreateIndex(sql)).toEqual({
    items: [
      { text: "a", descending: false },
      { text: "lower(b) || ','", collation: "nocase", descending: true },
      { text: "[c d]", descending: false },
      { text: "max(a, b)", collation: "x y", descending: false },
    ],
    where: "a is not null and b in ('(', 1)",
  });
});

test("a column may be called like a direction", () => {
  expect(readCreateIndex(`create index i on t("desc", asc desc)`)?.items).toEqual([
    { text: `"desc"`, descending: false },
    { text: "asc", descending: true },
  ]);
});

test("another statement is not read", () => {
  expect(readCreateIndex("create table t (a)")).toBeUndefined();
  expect(readCreateIndex("create index i on t(a")).toBeUndefined();
});
