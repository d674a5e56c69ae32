import type { Probe } from "@dsl/planner";
import { expect, test } from "vitest";
import { openDatabase, readCatalog } from "./database.test.support.js";
import { sqlite } from "./index.js";

const schema = [
  `create table p (id integer primary key, code text collate nocase)`,
  `create table t ("the id" text, n int, a text, b, parent int, primary key ("the id", n))`,
  `create table bare (a)`,
  `insert into p values (1, 'x')`,
  `insert into t values ('it''s', 1, null, 1, 1), ('u', 2, '12', 'dup', 7), ('v', 3, ' 1.5 ', 'dup', null), ('w', 4, 'abc', x'00', 1)`,
  `insert into bare values ('A'), ('a'), (null), (null)`,
];

async function ask(probe: Probe): Promise<unknown> {
  const connection = await openDatabase(...schema);
  const rows = await connection.query(sqlite.probe(probe, await readCatalog(connection)));
  expect(rows).toHaveLength(1);
  return rows[0];
}

const t = { name: "t" };

test("rows, and a row named by its whole key", async () => {
  expect(await ask({ kind: "rows", table: t })).toEqual({ count: 4, example: "the id = 'it''s', n = 1" });
});

test("a table without a key names a row by its rowid", async () => {
  expect(await ask({ kind: "null", table: { name: "bare" }, column: "a" })).toEqual({ count: 2, example: "rowid = 3" });
});

test("nothing in the way is no example", async () => {
  expect(await ask({ kind: "null", table: { name: "p" }, column: "code" })).toEqual({ count: 0, example: null });
});

test.each<[Probe, number]>([
  [{ kind: "null", table: t, column: "a" }, 1],
  [{ kind: "notNull", table: t, column: "a" }, 3],
  [{ kind: "value", enum: { name: "E" }, table: t, column: "b", value: "dup" }, 2],
  [{ kind: "violates", table: t, expression: "n < 3 -- small" }, 2],
  [{ kind: "violates", table: t, expression: "t.parent = 1" }, 1],
  [{ kind: "duplicates", table: t, columns: ["b"], nullsNotDistinct: false }, 2],
  [{ kind: "duplicates", table: t, columns: ["b"], where: "n > 2", nullsNotDistinct: false }, 0],
  [{ kind: "duplicates", table: t, columns: ["b", "n"], nullsNotDistinct: false }, 0],
  [{ kind: "duplicates", table: { name: "bare" }, columns: ["a"], nullsNotDistinct: false }, 0],
  [{ kind: "orphans", table: t, columns: ["parent"], references: { name: "p" }, referencedColumns: ["id"] }, 1],
])("%j: %i", async (probe, count) => {
  expect(await ask(probe)).toMatchObject({ count });
});

test.each([
  ["a", "TEXT", "INTEGER", 2],
  ["a", "TEXT", "REAL", 1],
  ["a", "TEXT", "DECIMAL", 1],
  ["b", "", "TEXT", 1],
  ["b", "", "BLOB", 0],
])("values of %s that do not go from %s to %s: %i", async (column, from, to, count) => {
  expect(await ask({ kind: "unconvertible", table: t, column, from, to })).toMatchObject({ count });
});

test("a conversion that gives NULL for a value loses it", async () => {
  const probe: Probe = {
    kind: "unconvertible",
    table: t,
    column: "a",
    from: "TEXT",
    to: "INT",
    using: "nullif(a, 'abc')",
  };
  expect(await ask(probe)).toEqual({ count: 1, example: "the id = 'w', n = 4" });
});
