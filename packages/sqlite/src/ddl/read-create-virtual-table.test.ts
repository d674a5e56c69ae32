import { expect, test } from "vitest";
import { readCreateVirtualTable } from "./read-create-virtual-table.js";

test("what follows USING is kept as it is", () => {
  const sql = `CREATE VIRTUAL TABLE "a b" USING fts5(title, body, tokenize = 'porter ascii') -- search`;
  expect(readCreateVirtualTable(sql)).toEqual({
    module: "fts5",
    using: "fts5(title, body, tokenize = 'porter ascii')",
  });
});

test("arguments may be missing", () => {
  expect(readCreateVirtualTable("create virtual table x using dbstat")).toEqual({ module: "dbstat", using: "dbstat" });
});

test("another statement is not read", () => {
  expect(readCreateVirtualTable("create table t (a)")).toBeUndefined();
});
