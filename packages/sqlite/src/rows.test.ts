import type { Connection, Table } from "@dsl/planner";
import { emptyCatalog } from "@dsl/planner";
import { expect, test } from "vitest";
import { catalogOf, openDatabase, readCatalog } from "./database.test.support.js";
import { sqlite } from "./index.js";

async function tableOf(connection: Connection): Promise<Table> {
  return (await readCatalog(connection)).tables[0] ?? expect.fail("no table");
}

async function checksumOf(connection: Connection, columns: readonly string[]): Promise<unknown> {
  return (await connection.query(sqlite.rows.checksum({ name: "t" }, columns)))[0];
}

const odd = `create table t (id integer primary key, "na""me'$.[x]" text, r real, b blob, big bigint, g int as (id * 2), n)`;

test("rows are carried over whole, whatever their values", async () => {
  const from = await openDatabase(
    odd,
    `insert into t (id, "na""me'$.[x]", r, b, big, n) values
      (2, 'it''s "é" \\ {"blob":"00"}', 0.1, x'00ff', 9223372036854775807, null),
      (1, '', 1e300, x'', -9007199254740993, 9e999),
      (3, null, 0.30000000000000004, null, 0, 'text')`,
  );
  const to = await openDatabase(odd);
  const table = await tableOf(from);
  const rows = await from.query(sqlite.rows.sample(table, 10));
  for (const { row } of rows) await to.query(sqlite.rows.insert(table), [row]);
  const columns = table.columns.map(({ name }) => name);
  expect(await checksumOf(to, columns)).toEqual(await checksumOf(from, columns));
  expect(await to.query("select id from t")).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
});

test("samples come in the order of the key, no more than asked for, where a condition holds", async () => {
  const connection = await openDatabase(
    "create table t (a text primary key, b int)",
    "insert into t values ('c', 1), ('a', 2), ('b', 3), ('d', 4)",
  );
  const table = await tableOf(connection);
  const keys = async (limit: number, where?: string): Promise<readonly unknown[]> => {
    const rows = await connection.query(sqlite.rows.sample(table, limit, where));
    return rows.map(({ row }) => (JSON.parse(String(row)) as { readonly a: string }).a);
  };
  expect(await keys(2)).toEqual(["a", "b"]);
  expect(await keys(9, "b in (1, 4)")).toEqual(["c", "d"]);
});

test("a checksum does not depend on the order of rows, but on each value and its type", async () => {
  const sums = new Set<unknown>();
  for (const values of ["(1, 'a'), (2, 'b')", "(2, 'b'), (1, 'a')", "(1, 'b'), (2, 'a')", "('1', 'a'), (2, 'b')"]) {
    const connection = await openDatabase("create table t (x, y)", `insert into t values ${values}`);
    sums.add(JSON.stringify(await checksumOf(connection, ["x", "y"])));
  }
  expect(sums.size).toBe(3);
});

test("a checksum over no columns and no rows is one row", async () => {
  const connection = await openDatabase("create table t (x)");
  expect(await checksumOf(connection, [])).toEqual({ count: 0, sum: "" });
});

test("made-up values are of their column's type, also in a strict table, and different", async () => {
  const types = ["int", "integer", "real", "text", "blob", "any"];
  const columns = types.map((type) => `"${type} c" ${type} not null unique`).join(", ");
  const connection = await openDatabase(`create table t (${columns}) strict`);
  const table = await tableOf(connection);
  for (const n of [0, 1, 2, 500]) {
    const values = table.columns.map((column) => sqlite.rows.value(column, table, n, emptyCatalog));
    await connection.execute(`insert into t values (${values.join(", ")})`);
  }
  expect(await connection.query("select * from t")).toHaveLength(4);
});

test("made-up values keep to the checks of enums and lists, and to what types are used for", async () => {
  const definition = `create table t (role text check ("role" in ('A', 'it''s')), tags text, on_off boolean, at datetime,
    day date, doc jsonb, price decimal(10, 2), g int as (1), check (${sqlite.sql.listCheck('"tags"') ?? ""}), check (day > '2000'))`;
  const table = (await catalogOf(definition)).tables[0] ?? expect.fail("no table");
  const value = (n: number) => table.columns.map((column) => sqlite.rows.value(column, table, n, emptyCatalog));
  expect(value(1)).toEqual([
    "'it''s'",
    `'["tags 1"]'`,
    "1",
    "'2026-01-01T00:00:01.000Z'",
    "'2026-01-02'",
    `'{"n":1}'`,
    "1",
    undefined,
  ]);
  expect(value(2)[0]).toBe("'A'");
});
