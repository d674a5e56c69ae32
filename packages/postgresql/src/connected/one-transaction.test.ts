import { catalogText } from "@dsl/planner";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openDatabase, readCatalog, readSql } from "../database.test.support.js";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { onSameServer } from "./database-url.js";
import { OneTransaction } from "./one-transaction.js";

let database: PostgresqlConnection;
let transaction: OneTransaction;
let atFirst: string;

const open = () =>
  connect(onSameServer(inject("postgresqlUrl"), database.identity.split("/").at(-1)!), { create: false });

const begin = async () => OneTransaction.begin(await open(), await open());

beforeAll(async () => {
  database = await openDatabase();
  await database.executeScript(readSql("./introspect/everything.test.sql"));
  atFirst = catalogText(await readCatalog(database));
  transaction = await begin();
});

afterAll(() => transaction.close());

const run = (sql: string) => transaction.step(() => transaction.executeScript(sql));

/** A change, and what takes it back where the same mark is expected after it. */
const changes: readonly (readonly [there: string, back?: string])[] = [
  ["alter table columns alter letters type char(4)"],
  ["alter table columns alter counted type bigint"],
  ["alter table columns add added text not null default 'x'"],
  ["alter table columns rename text_value to renamed", "alter table columns rename renamed to text_value"],
  ["alter table columns alter counted set not null"],
  ["alter table columns alter external set storage main", "alter table columns alter external set storage external"],
  ["alter table columns alter big drop default"],
  ["alter table columns alter counted set statistics 100"],
  ["alter table columns disable trigger transition"],
  ["alter table children drop constraint itself"],
  ["alter table children rename constraint simple to plain", "alter table children rename constraint plain to simple"],
  ["alter table identity_full alter a type bigint", "alter table identity_full alter a type int"],
  ["alter table identity_full add added int default 1", "alter table identity_full drop added"],
  ["alter table children validate constraint not_valid"],
  ["alter table unlogged_table set (toast.autovacuum_enabled = true)"],
  ["alter table unlogged_table set (fillfactor = 71)"],
  ["alter table unlogged_table set logged"],
  ["alter table indexed replica identity default"],
  ["alter table events detach partition events_rest"],
  ["alter table secured disable row level security", "alter table secured enable row level security"],
  ["alter index i_brin set (pages_per_range = 64)", "alter index i_brin set (pages_per_range = 32)"],
  ["drop index i_hash"],
  ["create index made_index on indexed (c)", "drop index made_index"],
  ["create table made (id serial primary key, t text)", "drop table made"],
  ["create view made as select 1 as one", "drop view made"],
  ["alter policy strict on secured using (id > 1)"],
  ["alter sequence plain increment 2", "alter sequence plain increment 1"],
  ["alter type mood rename value 'sad' to 'blue'", "alter type mood rename value 'blue' to 'sad'"],
  ["alter type mood add value 'new'"],
  ["alter domain code drop constraint not_x"],
  ["alter function state_add(int, int) volatile", "alter function state_add(int, int) immutable"],
  ["create or replace function state_add(int, int) returns int language sql immutable as 'select $1 + $2 + 0'"],
  ["alter view checked_view set (security_barrier = false)"],
  ["create or replace view plain_view as select id, text_value, amount from columns where amount > 1"],
  ["comment on table columns is 'other'"],
  ["comment on policy ins on secured is null"],
  ["grant select on columns to public"],
  ["grant update (id) on children to public"],
  ["revoke usage on schema public from public"],
  ["alter default privileges revoke execute on functions from public"],
  ["alter statistics stats set statistics 200", "alter statistics stats set statistics 300"],
  ["create extension pgcrypto", "drop extension pgcrypto"],
  ["create schema made", "drop schema made"],
  ["create publication made for table columns"],
  ["create rule made as on update to secured do also select 1"],
];

const read = async () => ({
  mark: await transaction.stateMark(),
  catalog: catalogText(await readCatalog(transaction)),
});

test.each(changes)("%s: another catalog has another mark", async (there, back) => {
  const before = await read();
  await run(there!);
  const after = await read();
  expect(before.mark).toBeDefined();
  expect(after.catalog === before.catalog).toBe(false);
  expect(ofDatabase(after.mark)).not.toEqual(ofDatabase(before.mark));
  if (back === undefined) return;
  await run(back);
  const again = await read();
  expect(again.catalog).toBe(before.catalog);
  expect(ofDatabase(again.mark)).toEqual(ofDatabase(before.mark));
});

/** Without what all databases share: other tests make roles meanwhile. */
const ofDatabase = (mark = "[]") => (JSON.parse(mark) as unknown[]).slice(1);

test("a role, which all databases share, has a mark too", async () => {
  const before = await transaction.stateMark();
  await run("create role dsl_test_marked");
  expect(await transaction.stateMark()).not.toBe(before);
});

test("rows have none", async () => {
  const before = await transaction.stateMark();
  await run("insert into base (id, name) values (1, 'a')");
  expect(ofDatabase(await transaction.stateMark())).toEqual(ofDatabase(before));
});

describe("what would end the transaction", () => {
  test.each([
    "commit",
    " -- note\n/* note */ COMMIT and chain",
    "end",
    "rollback",
    "abort",
    "begin",
    "set search_path = public",
    "prepare transaction 'x'",
  ])("%s is refused", async (sql) => {
    await expect(run(sql)).rejects.toMatchObject({ kind: "other" });
    expect(await transaction.query("select count(*)::int as rows from base")).toEqual([{ rows: 1 }]);
  });

  test("so is a second statement behind another", async () => {
    await expect(run("select 1; commit")).rejects.toMatchObject({ engineCode: "42601" });
    expect(await transaction.query("select count(*)::int as rows from base")).toEqual([{ rows: 1 }]);
  });
});

test("what a commit would have checked is checked, each time", async () => {
  const orphan = "insert into children (a, b) values (1, 'nobody')";
  for (const sql of [orphan, orphan]) await expect(run(sql)).rejects.toMatchObject({ kind: "constraint" });
  const inTime = async () => {
    await transaction.executeScript(orphan);
    await transaction.executeScript("delete from children");
  };
  await transaction.step(inTime);
});

test("an index that is built and dropped concurrently is so in the plain form", async () => {
  const before = await read();
  await transaction.executeScript("-- made\ncreate unique index concurrently made_index on base (id, name)");
  const [made] = await transaction.query(
    "select indisvalid as valid from pg_index where indexrelid = 'made_index'::regclass",
  );
  expect(made).toEqual({ valid: true });
  await transaction.executeScript("DROP INDEX CONCURRENTLY IF EXISTS made_index");
  expect((await read()).catalog).toBe(before.catalog);
});

test.each(["create index concurrently made_index on events (id)", "vacuum base"])("%s is not", async (sql) => {
  await expect(run(sql)).rejects.toMatchObject({ name: "DatabaseError" });
});

test("nothing is left", async () => {
  expect(await transaction.isWhole()).toBe(true);
  await transaction.close();
  expect(catalogText(await readCatalog(database))).toBe(atFirst);
  expect(await database.query("select count(*)::int as rows from base")).toEqual([{ rows: 0 }]);
});

test("a commit that nobody saw coming is noticed", async () => {
  const other = await begin();
  expect(await other.isWhole()).toBe(true);
  await other.query("commit");
  expect(await other.isWhole()).toBe(false);
  await other.close();
});
