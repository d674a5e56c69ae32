import type { Catalog, Probe } from "@dsl/planner";
import { beforeAll, describe, expect, test } from "vitest";
import type { PostgresqlConnection } from "./connected/connection.js";
import { openDatabase, readCatalog } from "./database.test.support.js";
import { probe } from "./probe.js";

let database: PostgresqlConnection;
let catalog: Catalog;

beforeAll(async () => {
  database = await openDatabase();
  await database.executeScript(`
    create type mood as enum ('a', 'b');
    create table parents (id int primary key, x int, y int);
    create table t (id int, "K k" text, x int, y int, name text, mood mood, moods mood[], price numeric, big bigint,
      at timestamp, wide varchar(20), flag float8, primary key ("K k", id));
    create table bare (a int);
    insert into parents values (1, 1, 1), (2, 2, 2);
    insert into t (id, "K k", x, y, name, mood, moods, price, big, at, wide, flag) values
      (1, 'it''s', 1, 1, 'one', 'a', '{a,b}', 1.50, 1, '2024-01-01', 'short', 0.5),
      (2, 'b', 1, 1, 'two', 'b', '{b}', 2, 5000000000, '2024-01-01 10:00', 'rather long', 1),
      (3, 'c', 9, 9, null, null, null, 999.999, 3, null, 'short   ', 2),
      (4, 'd', null, null, '12', 'a', '{}', null, 4, null, null, null),
      (5, 'e', null, null, 'x', 'a', '{}', null, 4, null, null, null);
    insert into bare values (1), (1)`);
  catalog = await readCatalog(database);
});

const t = { namespace: "public", name: "t" };
const mood = { namespace: "public", name: "mood" };

async function ask(of: Probe): Promise<readonly [number, unknown]> {
  const found = await database.snapshot(() => database.query(probe(of, catalog)));
  expect(found).toHaveLength(1);
  const [{ count, example } = {}] = found;
  return [Number(count), example];
}

test("rows, and an example by its key", async () => {
  expect(await ask({ kind: "rows", table: t })).toEqual([5, "K k = 'it''s', id = 1"]);
  expect(await ask({ kind: "rows", table: { ...t, name: "bare" } })).toEqual([2, "ctid = (0,1)"]);
});

test("NULLs and values", async () => {
  expect(await ask({ kind: "null", table: t, column: "name" })).toEqual([1, "K k = 'c', id = 3"]);
  expect(await ask({ kind: "notNull", table: t, column: "price" })).toEqual([3, "K k = 'it''s', id = 1"]);
  expect(await ask({ kind: "value", table: t, column: "mood", enum: mood, value: "b" })).toEqual([
    1,
    "K k = 'b', id = 2",
  ]);
  expect(await ask({ kind: "value", table: t, column: "moods", enum: mood, value: "a" })).toEqual([
    1,
    "K k = 'it''s', id = 1",
  ]);
  expect(await ask({ kind: "value", table: t, column: "mood", enum: mood, value: "gone" })).toEqual([0, null]);
});

describe("duplicates", () => {
  const duplicates = { kind: "duplicates", table: t, columns: ["x", "y"], nullsNotDistinct: false } as const;

  test("count every row that has a twin", async () => {
    expect(await ask(duplicates)).toEqual([2, expect.stringMatching(/^K k = /)]);
  });

  test("NULLs are equal only when asked", async () => {
    expect((await ask({ ...duplicates, nullsNotDistinct: true }))[0]).toBe(4);
  });

  test("a predicate counts", async () => {
    expect(await ask({ ...duplicates, where: "id <> 2 -- two" })).toEqual([0, null]);
  });

  test("a table without a key", async () => {
    const bare = { ...duplicates, table: { ...t, name: "bare" }, columns: ["a"] };
    expect(await ask(bare)).toEqual([2, expect.stringMatching(/^ctid = /)]);
  });
});

test("orphans have all their columns set and no parent", async () => {
  expect(
    await ask({
      kind: "orphans",
      table: t,
      columns: ["x", "y"],
      references: { ...t, name: "parents" },
      referencedColumns: ["x", "y"],
    }),
  ).toEqual([1, "K k = 'c', id = 3"]);
});

test("violations, of which NULL is none", async () => {
  expect(await ask({ kind: "violates", table: t, expression: "x < 9 -- nine" })).toEqual([1, "K k = 'c', id = 3"]);
});

describe("values that do not convert", () => {
  test.each([
    ["price", "numeric", "integer", 2],
    ["price", "numeric", "numeric(5,2)", 1],
    ["price", "numeric", "numeric(2,1)", 1],
    ["price", "numeric", "double precision", 0],
    ["big", "bigint", "integer", 1],
    ["big", "bigint", "real", 0],
    ["flag", "double precision", "bigint", 1],
    ["name", "text", "integer", 3],
    ["name", "text", "character varying(2)", 2],
    ["name", "text", "public.mood", 4],
    ["wide", "character varying(20)", "character varying(5)", 1],
    ["mood", "public.mood", "text", 0],
    ["at", "timestamp without time zone", "date", 1],
    ["at", "timestamp without time zone", "time without time zone", 2],
    ["moods", "public.mood[]", "text[]", 0],
    ["name", "text", "jsonb", 3],
  ])("%s from %s to %s: %i", async (column, from, to, count) => {
    expect((await ask({ kind: "unconvertible", table: t, column, from, to }))[0]).toBe(count);
  });

  test("an expression that makes NULL of a value", async () => {
    const of = { kind: "unconvertible", table: t, column: "name", from: "text", to: "integer" } as const;
    expect(await ask({ ...of, using: "nullif(name, 'x')" })).toEqual([1, "K k = 'e', id = 5"]);
  });
});
