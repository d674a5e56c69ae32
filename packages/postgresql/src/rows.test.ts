import type { Catalog, Column, Table } from "@dsl/planner";
import { emptyCatalog } from "@dsl/planner";
import { beforeAll, expect, test } from "vitest";
import type { PostgresqlConnection } from "./connected/connection.js";
import { openDatabase, readCatalog } from "./database.test.support.js";
import { rows } from "./rows.js";
import { sql } from "./sql.js";

let database: PostgresqlConnection;
let catalog: Catalog;

const types =
  `smallint, integer, bigint, oid, numeric, numeric(5), numeric(6,2), numeric(2,2), numeric(3,-2), numeric(2,5),
  real, double precision, money, boolean, text, varchar, varchar(1), varchar(3), char(2), name, "char", citext, uuid,
  date, timestamp, timestamp(0), timestamptz(3), time, timetz, interval, interval day to second, interval year, json, jsonb, jsonpath,
  bytea, xml, inet, cidr, macaddr, macaddr8, bit, bit(5), bit varying, varbit(4), tsvector, tsquery, point, line, lseg,
  box, path, polygon, circle, int4range, int8range, numrange, daterange, tsrange, tstzrange, int4multirange,
  int8multirange, nummultirange, datemultirange, tsmultirange, tstzmultirange, pg_lsn, hstore, ltree, mood, positive,
  moods, address, integer[], text[], numeric(5,2)[], timestamptz(3)[], mood[], positive[], address[], hstore[]`
    .split(/,(?![^(]*\))/)
    .map((type) => type.trim());

beforeAll(async () => {
  database = await openDatabase();
  await database.executeScript(`create extension citext; create extension hstore; create extension ltree;
    create type mood as enum ('a', 'b''c'); create domain positive as int check (value > 0); create domain moods as mood[];
    create type address as (street text, mood mood, number positive);
    create table made (${types.map((type, n) => `c${n} ${type}`).join(", ")});
    create table copied (like made);
    create table keyed (id int generated always as identity primary key, "Odd ""col" text, twice int generated always as (id * 2) stored);
    create table bare ();`);
  catalog = await readCatalog(database);
});

function table(name: string): Table {
  const found = catalog.tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function made(n: number): string {
  const { columns } = table("made");
  const values = columns.map((column) => rows.value(column, table("made"), n, catalog));
  expect(columns.filter((_, at) => values[at] === undefined).map(({ type }) => type.text)).toEqual([]);
  return values.join(", ");
}

test("a value can be made up for every type, and its type takes it", async () => {
  for (const n of [1, 2, 3, 7, 300, 40_000])
    expect(await database.execute(`insert into made values (${made(n)})`)).toBe(1);
});

test("values differ as far as the type allows", async () => {
  const few = new Set(["boolean", "mood", "moods", "mood[]", "bit", "numeric(2,2)", "numeric(2,5)", "numeric(3,-2)"]);
  const [catalogRow = {}] = await database.query(
    `select ${types.map((_, n) => `count(distinct c${n}::text)::int as c${n}`).join(", ")}
      from (select * from made limit 5) five`,
  );
  const same = types.filter((type, n) => !few.has(type) && catalogRow[`c${n}`] !== 5);
  // 300 and 1 are alike where there is room for 26 letters or 32 numbers
  expect(same.filter((type) => !["varchar(1)", '"char"', "bit(5)", "varbit(4)"].includes(type))).toEqual([]);
});

test("a type that nothing is known of has no value", () => {
  const column: Column = { name: "x", type: { text: "public.geometry" }, nullable: false };
  expect(rows.value(column, table("bare"), 1, emptyCatalog)).toBeUndefined();
});

test("rows go over as JSON and are the same after", async () => {
  await database.executeScript(
    `insert into made (c0) values (null); insert into made (c${types.indexOf("jsonb")}) values ('null')`,
  );
  const sampled = await database.query(rows.sample(table("made"), 100));
  for (const { row } of sampled) await database.query(rows.insert(table("copied")), [row]);
  const names = table("made").columns.map(({ name }) => name);
  const sum = async (name: string) => database.query(rows.checksum({ namespace: "public", name }, names));
  expect(await sum("copied")).toEqual(await sum("made"));
  expect(sampled).toHaveLength(8);
});

test("the checksum tells rows apart, but not their order", async () => {
  const of = async (values: string) => {
    await database.executeScript(`create temporary table summed (a int, b text); insert into summed values ${values}`);
    const [row] = await database.query(rows.checksum({ name: "summed" }, ["a", "b"]));
    await database.execute("drop table summed");
    return row;
  };
  expect(await of("(1, 'x'), (2, null)")).toEqual(await of("(2, null), (1, 'x')"));
  expect(await of("(1, 'x'), (2, null)")).not.toEqual(await of("(1, null), (2, 'x')"));
  expect(await of("(1, 'x')")).not.toEqual(await of("(1, 'x'), (1, 'x')"));
  expect(await database.query(rows.checksum(table("bare"), []))).toEqual([{ count: "0", sum: "0" }]);
});

test("identity values are kept, generated ones are made, and the key gives the order", async () => {
  await database.query(rows.insert(table("keyed")), ['{"id": "7", "Odd \\"col": "it\'s"}']);
  await database.query(rows.insert(table("keyed")), ['{"id": "3", "Odd \\"col": null}']);
  expect(await database.query('select id, "Odd ""col" as odd, twice from keyed order by id')).toEqual([
    { id: 3, odd: null, twice: 6 },
    { id: 7, odd: "it's", twice: 14 },
  ]);
  expect(await database.query(rows.sample(table("keyed"), 1))).toEqual([{ row: '{"id":"3","Odd \\"col":null}' }]);
  expect(await database.query(rows.sample(table("keyed"), 5, `${sql.quote("id")} > 3`))).toHaveLength(1);
});

test("a table without columns takes rows too", async () => {
  await database.query(rows.insert(table("bare")), ["{}"]);
  expect(await database.query(rows.sample(table("bare"), 5))).toEqual([{ row: "{}" }]);
});
