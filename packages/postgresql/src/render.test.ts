import { type Action, type ActionKind, type Column, type Index, catalogText, emptyCatalog } from "@dsl/planner";
import { beforeAll, expect, test } from "vitest";
import type { PostgresqlConnection } from "./connected/connection.js";
import { catalogAfter, contextOf, openDatabase, readCatalog } from "./database.test.support.js";
import { type Case, type Cases, t } from "./render-cases/case.test.support.js";
import { columnCases } from "./render-cases/columns.test.support.js";
import { constraintCases } from "./render-cases/constraints.test.support.js";
import { statementCases } from "./render-cases/statements.test.support.js";
import { tableCases } from "./render-cases/tables.test.support.js";
import { typeCases } from "./render-cases/types.test.support.js";
import { render } from "./render.js";

let database: PostgresqlConnection;

beforeAll(async () => {
  database = await openDatabase();
  await database.execute("set check_function_bodies = off");
});

const cases: Cases = { ...typeCases, ...tableCases, ...columnCases, ...constraintCases, ...statementCases };

const all = Object.entries(cases).flatMap(([kind, list]) =>
  (list as readonly Case<ActionKind>[]).map((each, index) => ({ ...each, kind, title: `${kind} ${index + 1}` })),
);

test.each(all)("$title", async ({ kind, before = "", after, action }) => {
  const [from, to] = [await catalogAfter(database, [before]), await catalogAfter(database, [after])];
  const made = { kind, ...action(from, to) } as Action;
  const statements = render(made, contextOf(database, from, to));
  for (const statement of statements) expect(statement).not.toMatch(/;\s*$/);
  expect(catalogText(await catalogAfter(database, [before, ...statements]))).toBe(catalogText(to));
});

test("an index can be built and dropped without a transaction, again and again", async () => {
  const context = contextOf(database, emptyCatalog);
  await database.execute("create table concurrent (a int)");
  const index: Index = { name: "i", unique: false, items: [{ target: { kind: "column", column: "a" } }], include: [] };
  const table = { ...t, name: "concurrent" };
  const run = async (action: Action) => {
    for (const statement of render(action, context)) await database.execute(statement);
  };
  await run({ kind: "createIndex", table, index, concurrently: true });
  expect((await readCatalog(database)).tables[0]?.indexes).toHaveLength(1);
  await run({ kind: "dropIndex", table, index, concurrently: true });
  await run({ kind: "dropIndex", table, index, concurrently: true });
  expect((await readCatalog(database)).tables[0]?.indexes).toEqual([]);
  await database.execute("drop table concurrent");
});

test("numbers go on after the largest that is there", async () => {
  await database.execute("create table numbered (a int not null)");
  await database.execute("insert into numbered values (7), (41)");
  const table = { ...t, name: "numbered" };
  const from: Column = { name: "a", type: { text: "integer" }, nullable: false };
  for (const kind of ["serial", "always"] as const) {
    const to: Column = { ...from, identity: { kind, sequence: "numbered_a_seq", options: {} } };
    for (const statement of render({ kind: "alterIdentity", table, from, to }, contextOf(database)))
      await database.execute(statement);
    expect(await database.query("insert into numbered values (default) returning a")).toEqual([
      { a: kind === "serial" ? 42 : 43 },
    ]);
    for (const statement of render({ kind: "alterIdentity", table, from: to, to: from }, contextOf(database)))
      await database.execute(statement);
  }
  await database.execute("drop table numbered");
});

test("a batch of a backfill touches no more than its limit, also across partitions", async () => {
  await database.executeScript(`
    create table parted (p int, a int, b int) partition by list (p);
    create table parted_1 partition of parted for values in (1);
    create table parted_2 partition of parted for values in (2);
    insert into parted values (1, null, 1), (1, null, 2), (2, null, 1), (2, null, null)`);
  const catalog = await readCatalog(database);
  const table = { ...t, name: "parted" };
  const column: Column = { name: "a", type: { text: "integer" }, nullable: true };
  const [sql = ""] = render(
    { kind: "backfill", table, column, expression: "b", limit: 2 },
    contextOf(database, catalog),
  );
  expect([await database.execute(sql), await database.execute(sql), await database.execute(sql)]).toEqual([2, 1, 0]);
  await database.execute("drop table parted");
});

test("an enum's values go over to their successors, in lists too", async () => {
  await database.executeScript(`create type moved as enum ('a', 'b', 'c'); create table m (one moved, many moved[]);
    insert into m values ('b', '{a,b,b}'), ('a', null)`);
  const type = { namespace: "public", name: "moved" };
  const table = { ...t, name: "m" };
  const column = (name: string, text: string): Column => ({ name, type: { text, userType: type }, nullable: true });
  const action: Action = {
    kind: "replaceEnum",
    from: { ...type, values: ["a", "b", "c"] },
    to: { ...type, values: ["c", "a"] },
    columns: [
      { table, column: column("one", "public.moved") },
      { table, column: column("many", "public.moved[]") },
    ],
    held: [],
    successors: { b: "c" },
  };
  for (const statement of render(action, contextOf(database))) await database.execute(statement);
  expect(await database.query("select one::text, many::text from m")).toEqual([
    { one: "c", many: "{a,c,c}" },
    { one: "a", many: null },
  ]);
  await database.executeScript("drop table m; drop type moved");
});
