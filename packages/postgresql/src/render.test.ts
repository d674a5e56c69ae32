import {
  type Action,
  type ActionKind,
  type Catalog,
  type Column,
  type Index,
  type QualifiedName,
  type Table,
  catalogText,
  columnId,
  emptyCatalog,
  indexId,
  objectId,
  tableId,
} from "@dsl/planner";
import { beforeAll, expect, test } from "vitest";
import type { PostgresqlConnection } from "./connected/connection.js";
import { catalogAfter, contextOf, openDatabase, readCatalog } from "./database.test.support.js";
import { render } from "./render.js";

type Of<Kind extends ActionKind> = Extract<Action, { readonly kind: Kind }>;

/** The action, run after `before`, makes what `after` makes. */
interface Case<Kind extends ActionKind> {
  readonly before?: string;
  readonly after: string;
  readonly action: (from: Catalog, to: Catalog) => Omit<Of<Kind>, "kind">;
}

let database: PostgresqlConnection;

beforeAll(async () => {
  database = await openDatabase();
  await database.execute("set check_function_bodies = off");
});

const t: QualifiedName = { namespace: "public", name: "t" };
const e: QualifiedName = { namespace: "public", name: "e" };

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("there is none");
  return item;
}

const tableOf = (catalog: Catalog, name = "t"): Table => first(catalog.tables.filter((each) => each.name === name));
const columnOf = (catalog: Catalog, name = "a"): Column =>
  first(tableOf(catalog).columns.filter((each) => each.name === name));
const indexOf = (catalog: Catalog): Index => first(tableOf(catalog).indexes);

const withColumns = (from: Catalog, to: Catalog) => ({ table: t, from: columnOf(from), to: columnOf(to) });

/** One of each kind that has an owner and privileges. */
const grantable = `create table t (id serial); create view v as select id from t; create materialized view m as select id from t;
  create sequence s; create schema "X ""x"; create type e as enum (); create domain d as int;
  create function f(int, text) returns int language sql as 'select 1'; create procedure p() language sql as 'select 1';
  create aggregate total(int) (sfunc = int4pl, stype = int)`;

const cases: { readonly [Kind in Exclude<ActionKind, "rebuildTable">]: readonly Case<Kind>[] } = {
  createNamespace: [{ after: 'create schema "Odd ""name"', action: () => ({ namespace: { name: 'Odd "name' } }) }],
  dropNamespace: [
    { before: 'create schema "Odd ""name"', after: "", action: () => ({ namespace: { name: 'Odd "name' } }) },
  ],
  createExtension: [
    {
      after: "create extension pg_trgm version '1.5'",
      action: () => ({ extension: { name: "pg_trgm", namespace: "public", version: "1.5" } }),
    },
  ],
  alterExtension: [
    {
      before: "create schema x; create extension pg_trgm version '1.4'",
      after: "create schema x; create extension pg_trgm schema x version '1.5'",
      action: () => ({ extension: { name: "pg_trgm", namespace: "x", version: "1.5" } }),
    },
  ],
  dropExtension: [
    { before: "create extension pg_trgm", after: "", action: () => ({ extension: { name: "pg_trgm" } }) },
  ],
  createEnum: [
    {
      after: `create type "E ""e" as enum ('a', 'it''s')`,
      action: (_from, to) => ({ enum: first(to.enums) }),
    },
  ],
  dropEnum: [{ before: "create type e as enum ('a')", after: "", action: (from) => ({ enum: first(from.enums) }) }],
  renameType: [
    {
      before: "create schema x; create type e as enum ('a')",
      after: "create schema x; create type x.f as enum ('a')",
      action: () => ({ what: "enum", from: e, to: { namespace: "x", name: "f" } }),
    },
    {
      before: "create domain d as int",
      after: "create domain f as int",
      action: () => ({ what: "domain", from: { ...e, name: "d" }, to: { ...e, name: "f" } }),
    },
    {
      before: "create type c as (a int)",
      after: "create type f as (a int)",
      action: () => ({ what: "compositeType", from: { ...e, name: "c" }, to: { ...e, name: "f" } }),
    },
  ],
  addEnumValue: [
    {
      before: "create type e as enum ('b', 'd')",
      after: "create type e as enum ('a', 'b', 'd')",
      action: () => ({ enum: e, value: "a", before: "b" }),
    },
    {
      before: "create type e as enum ('b', 'd')",
      after: "create type e as enum ('b', 'it''s', 'd')",
      action: () => ({ enum: e, value: "it's", after: "b" }),
    },
    {
      before: "create type e as enum ('b')",
      after: "create type e as enum ('b', 'c')",
      action: () => ({ enum: e, value: "c" }),
    },
  ],
  renameEnumValue: [
    {
      before: "create type e as enum ('a')",
      after: "create type e as enum ('b')",
      action: () => ({ enum: e, from: "a", to: "b" }),
    },
  ],
  replaceEnum: [
    {
      before: `create type e as enum ('a', 'b', 'c'); comment on type e is 'x';
        create table t (a e default 'a', l e[] default '{a,b}'); insert into t values ('b', '{a,b,c}'), (null, null)`,
      after: `create type e as enum ('c', 'a'); comment on type e is 'x'; create table t (a e default 'a', l e[] default '{a,c}')`,
      action: (from, to) => ({
        from: first(from.enums),
        to: first(to.enums),
        columns: tableOf(to).columns.map((column) => ({ table: t, column })),
        held: [],
        successors: { b: "c" },
      }),
    },
  ],
  createDomain: [
    {
      after: `create domain d as varchar(5) collate "C" default 'x' not null constraint k check (value <> '') constraint l check (length(value) < 4);
        alter domain d add constraint m check (value <> 'q') not valid`,
      action: (_from, to) => ({ domain: first(to.domains) }),
    },
  ],
  alterDomain: [
    {
      before: "create domain d as int default 1 constraint k check (value > 0) constraint l check (value < 9)",
      after: "create domain d as int default 2 not null constraint k check (value > 1) constraint m check (value < 9)",
      action: (from, to) => ({ from: first(from.domains), to: first(to.domains) }),
    },
    {
      before:
        "create domain d as int constraint a check (value > 0); comment on constraint a on domain d is 'x'; create table t (l d[])",
      after:
        "create domain d as int constraint b check (value > 0); comment on constraint b on domain d is 'x'; create table t (l d[])",
      action: (from, to) => ({ from: first(from.domains), to: first(to.domains) }),
    },
    {
      before: "create domain d as int default 1 not null; alter domain d add constraint k check (value > 0) not valid",
      after: "create domain d as int constraint k check (value > 0)",
      action: (from, to) => ({ from: first(from.domains), to: first(to.domains) }),
    },
  ],
  replaceDomain: [
    {
      before: `create domain d as int check (value > 0); create table t (a d default 1, l d[] storage external); insert into t values (1, '{2,3}')`,
      after: `create domain d as text check (value <> ''); create table t (a d default '2', l d[] storage external)`,
      action: (from, to) => ({
        from: first(from.domains),
        to: first(to.domains),
        columns: tableOf(to).columns.map((column) => ({ table: t, column })),
      }),
    },
  ],
  dropDomain: [{ before: "create domain d as int", after: "", action: (from) => ({ domain: first(from.domains) }) }],
  createCompositeType: [
    {
      after: `create type c as ("A a" int, b text collate "C", c varchar(3)[])`,
      action: (_from, to) => ({ type: first(to.compositeTypes) }),
    },
  ],
  alterCompositeType: [
    {
      before: "create type c as (a int, b text, e int)",
      after: `create type c as (a bigint, b text collate "C", d int)`,
      action: (from, to) => ({ from: first(from.compositeTypes), to: first(to.compositeTypes) }),
    },
  ],
  renameAttribute: [
    {
      before: "create type c as (a int, b text)",
      after: "create type c as (d int, b text)",
      action: (from) => ({ type: first(from.compositeTypes), from: "a", to: "d" }),
    },
  ],
  dropCompositeType: [
    { before: "create type c as (a int)", after: "", action: (from) => ({ type: first(from.compositeTypes) }) },
  ],
  createSequence: [
    {
      before: "create table t (a int)",
      after:
        "create table t (a int); create sequence s as smallint increment -2 minvalue -9 maxvalue 9 start 3 cache 4 cycle owned by t.a",
      action: (_from, to) => ({ sequence: first(to.sequences) }),
    },
  ],
  alterSequence: [
    {
      before:
        "create table t (a int); create sequence s as smallint increment -2 minvalue -9 maxvalue 9 start 3 cache 4 cycle owned by t.a",
      after: "create table t (a int); create sequence s",
      action: (from, to) => ({ from: first(from.sequences), to: first(to.sequences) }),
    },
    {
      before: "create table t (a int); create sequence s",
      after: "create table t (a int); create sequence s increment 2 minvalue 5 start 7 cache 4 cycle owned by t.a",
      action: (from, to) => ({ from: first(from.sequences), to: first(to.sequences) }),
    },
  ],
  renameSequence: [
    {
      before: "create schema x; create sequence s",
      after: "create schema x; create sequence x.r",
      action: () => ({ from: { ...t, name: "s" }, to: { namespace: "x", name: "r" } }),
    },
  ],
  dropSequence: [{ before: "create sequence s", after: "", action: (from) => ({ sequence: first(from.sequences) }) }],
  createTable: [
    {
      after: `create table t (id serial, a text not null default 'x', primary key (id), constraint u unique (a) include (id), constraint k check (a <> ''))`,
      action: (_from, to) => ({ table: tableOf(to), foreignKeys: [] }),
    },
    {
      before: "create table p (id int primary key)",
      after: "create table p (id int primary key); create table t (a int constraint f references p on delete cascade)",
      action: (_from, to) => ({ table: tableOf(to), foreignKeys: tableOf(to).foreignKeys }),
    },
    { after: "create table t ()", action: (_from, to) => ({ table: tableOf(to), foreignKeys: [] }) },
    {
      after: `create table t (a boolean default ('a' = 'b' and true), b text default 'not a -- comment', c timestamp default (now() at time zone 'utc'))`,
      action: (_from, to) => ({ table: tableOf(to), foreignKeys: [] }),
    },
  ],
  dropTable: [{ before: "create table t (a serial)", after: "", action: (from) => ({ table: tableOf(from) }) }],
  renameTable: [
    {
      before: "create table t (a int)",
      after: 'create table "T t" (a int)',
      action: () => ({ from: t, to: { ...t, name: "T t" } }),
    },
  ],
  moveTable: [
    {
      before: "create schema x; create table t (a int)",
      after: "create schema x; create table x.t (a int)",
      action: () => ({ from: t, to: { ...t, namespace: "x" } }),
    },
  ],
  alterTableOptions: [
    {
      before: `create table t (a text) with (fillfactor = 50, toast.autovacuum_enabled = false); alter table t enable row level security, replica identity full`,
      after: `create unlogged table t (a text) with (fillfactor = 60, autovacuum_enabled = false); alter table t force row level security`,
      action: (from, to) => ({ table: t, from: tableOf(from).options, to: tableOf(to).options }),
    },
    {
      before: "create type c as (a text); create unlogged table t (a text)",
      after: "create type c as (a text); create unlogged table t (a text); alter table t of c",
      action: (from, to) => ({ table: t, from: tableOf(from).options, to: tableOf(to).options }),
    },
  ],
  detach: [
    {
      before: "create table p (a text); create table t (a text); alter table t inherit p",
      after: "create table p (a text); create table t (a text)",
      action: () => ({ table: t, parent: { namespace: "public", name: "p" }, above: [] }),
    },
    {
      before: "create table p (a int) partition by range (a); create table t partition of p for values from (1) to (2)",
      after: "create table p (a int) partition by range (a); create table t (a int)",
      action: () => ({
        table: t,
        parent: { namespace: "public", name: "p" },
        bound: "FOR VALUES FROM (1) TO (2)",
        above: [],
      }),
    },
  ],
  attach: [
    {
      before: "create table p (a text); create table t (a text)",
      after: "create table p (a text); create table t (a text); alter table t inherit p",
      action: () => ({ table: t, parent: { namespace: "public", name: "p" }, above: [] }),
    },
    {
      before: "create table p (a int) partition by range (a); create table t (a int)",
      after: "create table p (a int) partition by range (a); create table t partition of p for values from (1) to (2)",
      action: () => ({
        table: t,
        parent: { namespace: "public", name: "p" },
        bound: "FOR VALUES FROM (1) TO (2)",
        above: [],
      }),
    },
  ],
  setRowsAside: [
    {
      before: "create table t (a int, b text, c int, d int)",
      after: "create table t (a int, b text, c int, d int); create table t_rows (a int, b text, c int)",
      action: (from) => ({
        from: tableOf(from),
        to: { ...tableOf(from), columns: tableOf(from).columns.slice(0, 2) },
        parts: [],
        aside: { namespace: "public", name: "t_rows" },
        read: tableOf(from).columns.slice(2, 3),
      }),
    },
  ],
  putRowsBack: [
    {
      before: "create table t (a int generated always as identity, b text); create table t_rows (a int, b int)",
      after: "create table t (a int generated always as identity, b text)",
      action: (_from, to) => ({
        from: {
          ...tableOf(to),
          columns: tableOf(to).columns.map((column) => ({ ...column, type: { text: "integer" } })),
        },
        to: tableOf(to),
        aside: { namespace: "public", name: "t_rows" },
        given: [],
      }),
    },
  ],
  continueNumbering: [
    {
      before: "create table t (a int generated always as identity, b serial)",
      after: "create table t (a int generated always as identity, b serial)",
      action: (_from, to) => ({ table: tableOf(to) }),
    },
  ],
  addColumn: [
    {
      before: "create table t ()",
      after: `create table t (a varchar(3) collate "C" not null default 'x')`,
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t ()",
      after: "create table t (a bigserial)",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t ()",
      after:
        "create sequence s as int start 5; create table t (a int not null default nextval('s')); alter sequence s owned by t.a",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t ()",
      after: "create table t (a int generated always as identity (start 5 increment 2))",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t (b int)",
      after: "create table t (b int, a int generated always as (b + 1) stored)",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t (b int)",
      after: `create table t (b int, a text storage external constraint n not null); alter table t alter a set statistics 7`,
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table p (id int primary key); create table t ()",
      after: "create table p (id int primary key); create table t (a int constraint f references p)",
      action: (_from, to) => ({ table: t, column: columnOf(to), foreignKey: first(tableOf(to).foreignKeys) }),
    },
  ],
  dropColumn: [
    {
      before: 'create table t ("A ""a" serial, b int)',
      after: "create table t (b int)",
      action: (from) => ({ table: t, column: columnOf(from, 'A "a') }),
    },
  ],
  renameColumn: [
    {
      before: "create table t (a int)",
      after: 'create table t ("A ""a" int)',
      action: () => ({ table: t, heirs: [], from: "a", to: 'A "a' }),
    },
  ],
  alterColumnType: [
    {
      before: "create table t (a text)",
      after: "create table t (a int)",
      action: (from, to) => ({ ...withColumns(from, to), using: `"a"::integer` }),
    },
    {
      before: "create table t (a varchar(3))",
      after: `create table t (a varchar(9) collate "C")`,
      action: (from, to) => withColumns(from, to),
    },
  ],
  setDefault: [
    {
      before: "create table t (a boolean)",
      after: "create table t (a boolean default (1 = 1 and true))",
      action: (from) => ({ table: t, column: columnOf(from), default: "1 = 1 and true" }),
    },
  ],
  dropDefault: [
    {
      before: "create table t (a int default 1)",
      after: "create table t (a int)",
      action: (from) => ({ table: t, column: columnOf(from) }),
    },
  ],
  setNotNull: [
    {
      before: "create table t (a int)",
      after: "create table t (a int not null)",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
    {
      before: "create table t (a int)",
      after: "create table t (a int); alter table t add constraint n not null a not valid",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
  ],
  dropNotNull: [
    {
      before: "create table t (a int not null)",
      after: "create table t (a int)",
      action: (_from, to) => ({ table: t, column: columnOf(to) }),
    },
  ],
  alterIdentity: [
    ["create table t (a int not null)", "create table t (a serial)"],
    ["create table t (a int not null default 5)", "create table t (a int generated always as identity)"],
    ["create table t (a serial)", "create table t (a int not null generated by default as identity (start 4))"],
    ["create table t (a serial)", "create table t (a int not null)"],
    ["create table t (a int generated always as identity)", "create table t (a int not null)"],
    ["create table t (a int generated always as identity)", "create table t (a serial)"],
    [
      "create table t (a int generated always as identity (increment 2 maxvalue 90 cycle))",
      "create table t (a int generated by default as identity (minvalue 3 start 9 cache 5))",
    ],
    ["create table t (a serial)", "create table t (a serial); alter sequence t_a_seq increment 4"],
    ["create table t (a serial); alter table t alter a type bigint", "create table t (a bigserial)"],
  ].map(([before = "", after = ""]) => ({ before, after, action: withColumns })),
  alterGenerated: [
    {
      before: "create table t (b int, a int generated always as (b + 1) stored)",
      after: "create table t (b int, a int generated always as (b + 2) stored)",
      action: withColumns,
    },
    {
      before: "create table t (b int, a int generated always as (b + 1) virtual)",
      after: "create table t (b int, a int generated always as (b + 2) virtual)",
      action: withColumns,
    },
    {
      before: "create table t (b int, a int generated always as (b + 1) stored)",
      after: "create table t (b int, a int)",
      action: withColumns,
    },
  ],
  alterColumnOptions: [
    {
      before: "create table t (a text)",
      after: "create table t (a text storage external compression pglz); alter table t alter a set statistics 9",
      action: withColumns,
    },
    {
      before: "create table t (a text storage external compression pglz); alter table t alter a set statistics 9",
      after: "create table t (a text)",
      action: withColumns,
    },
    {
      before: "create table t (a text constraint n not null no inherit)",
      after: "create table t (a text not null)",
      action: withColumns,
    },
    {
      before: "create table t (a int); alter table t add constraint n not null a not valid",
      after: "create table t (a int constraint m not null)",
      action: withColumns,
    },
    {
      before: "create table t (a int not null)",
      after: "create table t (a int); alter table t add constraint n not null a not valid",
      action: withColumns,
    },
  ],
  backfill: [
    {
      before: "create table t (a int, b int); insert into t values (null, 1), (2, 3)",
      after: "create table t (a int, b int)",
      action: (from) => ({ table: t, column: columnOf(from), expression: "b -- comment" }),
    },
  ],
  addPrimaryKey: [
    {
      before: "create table t (a int, b int)",
      after:
        "create table t (a int, b int, constraint k primary key (b, a) include (a) with (fillfactor = 60) deferrable); alter table t cluster on k",
      action: (_from, to) => ({ table: t, primaryKey: tableOf(to).primaryKey ?? { items: [], include: [] } }),
    },
    {
      before: "create table t (a int not null); create unique index i on t (a)",
      after: "create table t (a int constraint k primary key)",
      action: (_from, to) => ({
        table: t,
        primaryKey: tableOf(to).primaryKey ?? { items: [], include: [] },
        usingIndex: "i",
      }),
    },
    {
      before: "create extension btree_gist; create table t (a int, b daterange)",
      after:
        "create extension btree_gist; create table t (a int, b daterange, constraint k primary key (a, b without overlaps))",
      action: (_from, to) => ({ table: t, primaryKey: tableOf(to).primaryKey ?? { items: [], include: [] } }),
    },
  ],
  addUnique: [
    {
      before: "create table t (a int, b int not null)",
      after:
        "create table t (a int, b int not null, constraint u unique nulls not distinct (a) include (b) deferrable initially deferred)",
      action: (_from, to) => ({ table: t, index: indexOf(to) }),
    },
    {
      before: "create table t (a int not null); create unique index i on t (a)",
      after: "create table t (a int not null constraint u unique); alter table t cluster on u",
      action: (_from, to) => ({ table: t, index: indexOf(to), usingIndex: "i" }),
    },
  ],
  addForeignKey: [
    "foreign key (a, b) references p (x, y) match full on delete set null on update cascade deferrable initially deferred",
    "foreign key (a, b) references p (x, y) on delete set default (b)",
    "foreign key (a, b) references p (x, y) not valid",
    "foreign key (a, b) references p (x, y) on update restrict not enforced",
  ].map((key) => ({
    before: "create table p (x int, y int, primary key (x, y)); create table t (a int, b int)",
    after: `create table p (x int, y int, primary key (x, y)); create table t (a int, b int); alter table t add constraint "F f" ${key}`,
    action: (_from: Catalog, to: Catalog) => ({ table: t, foreignKey: first(tableOf(to).foreignKeys) }),
  })),
  alterForeignKey: [
    {
      before: "create table t (a int primary key, b int constraint f references t deferrable)",
      after: "create table t (a int primary key, b int constraint f references t not enforced)",
      action: (from, to) => ({
        table: t,
        from: first(tableOf(from).foreignKeys),
        to: first(tableOf(to).foreignKeys),
      }),
    },
    {
      before: "create table t (a int primary key, b int constraint f references t not enforced)",
      after: "create table t (a int primary key, b int constraint f references t deferrable initially deferred)",
      action: (from, to) => ({
        table: t,
        from: first(tableOf(from).foreignKeys),
        to: first(tableOf(to).foreignKeys),
      }),
    },
  ],
  addCheck: [
    ...["check (a > 0)", "check (a > 0) no inherit", "check (a > 0) not valid", "check (a > 0) not enforced"].map(
      (check) => ({
        before: "create table t (a int)",
        after: `create table t (a int); alter table t add constraint "K k" ${check}`,
        action: (_from: Catalog, to: Catalog) => ({ table: t, check: first(tableOf(to).checks) }),
      }),
    ),
    {
      before: "create table t (a int)",
      after: "create table t (a int constraint k check (a > 0))",
      action: () => ({
        table: t,
        check: { name: "k", expression: "a > 0 -- positive", validated: true, enforced: true },
      }),
    },
  ],
  addExclusion: [
    {
      before: "create extension btree_gist; create table t (a int, b text)",
      after:
        "create extension btree_gist; create table t (a int, b text, constraint x exclude using gist (a with =, lower(b) with <>) where (a > 0) deferrable)",
      action: (_from, to) => ({ table: t, exclusion: first(tableOf(to).exclusions) }),
    },
  ],
  validateConstraint: [
    {
      before: "create table t (a int); alter table t add constraint k check (a > 0) not valid",
      after: "create table t (a int constraint k check (a > 0))",
      action: () => ({ table: t, name: "k" }),
    },
  ],
  renameConstraint: [
    {
      before: "create table t (a int constraint k check (a > 0))",
      after: 'create table t (a int constraint "L ""l" check (a > 0))',
      action: () => ({ table: t, from: "k", to: 'L "l' }),
    },
  ],
  dropConstraint: [
    {
      before: "create table t (a int constraint k primary key)",
      after: "create table t (a int not null)",
      action: (from) => ({
        table: t,
        dropped: { kind: "primaryKey", primaryKey: tableOf(from).primaryKey ?? { items: [], include: [] } },
      }),
    },
    {
      before: "create table t (a int constraint u unique)",
      after: "create table t (a int)",
      action: (from) => ({ table: t, dropped: { kind: "unique", index: indexOf(from) } }),
    },
    {
      before: "create table t (a int constraint k check (a > 0))",
      after: "create table t (a int)",
      action: (from) => ({ table: t, dropped: { kind: "check", check: first(tableOf(from).checks) } }),
    },
    {
      before: "create table t (a int primary key, b int constraint f references t)",
      after: "create table t (a int primary key, b int)",
      action: (from) => ({ table: t, dropped: { kind: "foreignKey", foreignKey: first(tableOf(from).foreignKeys) } }),
    },
    {
      before: "create table t (a int, constraint x exclude (a with =))",
      after: "create table t (a int)",
      action: (from) => ({ table: t, dropped: { kind: "exclusion", exclusion: first(tableOf(from).exclusions) } }),
    },
  ],
  createIndex: [
    ...[
      "create index i on t (a)",
      'create unique index "I i" on t (a desc, b nulls first) include (c) nulls not distinct with (fillfactor = 40) where a > 0',
      `create index i on t ((a + 1), lower(b) collate "C" text_pattern_ops desc nulls last)`,
      "create index i on t using gin (d)",
      "create index i on t using gist (e tsvector_ops (siglen = 20))",
      "create index i on t using brin (a) with (pages_per_range = 7)",
      "create index i on t (a); alter table t cluster on i",
    ].map((index) => ({
      before: "create table t (a int, b text, c int, d jsonb, e tsvector)",
      after: `create table t (a int, b text, c int, d jsonb, e tsvector); ${index}`,
      action: (_from: Catalog, to: Catalog) => ({ table: t, index: indexOf(to), concurrently: false }),
    })),
  ],
  attachIndex: [
    {
      before:
        'create table t (a int) partition by list (a); create table "P" partition of t default; create index i on only t (a); create index "I" on "P" (a)',
      after:
        'create table t (a int) partition by list (a); create table "P" partition of t default; create index i on only t (a); create index "I" on "P" (a); alter index i attach partition "I"',
      action: () => ({ table: { ...t, name: "P" }, part: "I", whole: { ...t, name: "i" } }),
    },
  ],
  alterIndex: [
    {
      before: "create table t (a int); create index i on t (a) with (fillfactor = 40); alter table t cluster on i",
      after: "create table t (a int); create index i on t (a) with (deduplicate_items = off)",
      action: (from, to) => ({ table: t, from: indexOf(from), to: indexOf(to) }),
    },
    {
      before: "create table t (a int); create index i on t (a)",
      after: "create table t (a int); create index i on t (a); alter table t cluster on i",
      action: (from, to) => ({ table: t, from: indexOf(from), to: indexOf(to) }),
    },
  ],
  renameIndex: [
    {
      before: "create table t (a int); create index i on t (a)",
      after: 'create table t (a int); create index "I ""i" on t (a)',
      action: () => ({ table: t, from: "i", to: 'I "i' }),
    },
  ],
  dropIndex: [
    {
      before: "create table t (a int); create index i on t (a)",
      after: "create table t (a int)",
      action: (from) => ({ table: t, index: indexOf(from), concurrently: false }),
    },
  ],
  createStatement: [
    {
      after: "create view v as select 1 as a; comment on view v is 'x'",
      action: (_from, to) => ({ object: first(to.statements) }),
    },
  ],
  dropStatement: [
    { before: "create view v as select 1 as a", after: "", action: (from) => ({ object: first(from.statements) }) },
    {
      before: "create subscription s connection 'dbname=x' publication p with (connect = false, slot_name = 'kept')",
      after: "",
      action: (from) => ({ object: first(from.statements) }),
    },
  ],
  replaceStatement: [
    {
      before: "create view v as select 1 as a; comment on view v is 'x'",
      after: "create view v as select 2 as a",
      action: (from, to) => ({ from: first(from.statements), to: first(to.statements) }),
    },
    {
      before: "create function f() returns int language sql as 'select 1'",
      after: "create function f() returns int language sql as 'select 2'; comment on function f() is 'x'",
      action: (from, to) => ({ from: first(from.statements), to: first(to.statements) }),
    },
    {
      before: `create function f() returns trigger language plpgsql as 'begin end'; create table t (a int);
        create trigger g before insert on t for each row execute function f(); alter table t disable trigger g`,
      after: `create function f() returns trigger language plpgsql as 'begin end'; create table t (a int);
        create trigger g before insert on t for each row execute function f()`,
      action: (from, to) => ({
        from: first(from.statements.filter(({ kind }) => kind === "trigger")),
        to: first(to.statements.filter(({ kind }) => kind === "trigger")),
      }),
    },
  ],
  setComment: [
    ...(
      [
        ["schema public", { kind: "namespace", name: { name: "public" } }],
        ["extension btree_gist", { kind: "extension", name: { name: "btree_gist" } }],
        ["type e", { kind: "type", name: e }],
        ["domain d", { kind: "domain", name: { ...e, name: "d" } }],
        ["sequence s", { kind: "sequence", name: { ...e, name: "s" } }],
        ["table t", { kind: "table", name: t }],
        ["column t.a", { kind: "column", table: t, name: "a" }],
        ["constraint k on t", { kind: "constraint", table: t, name: "k" }],
        ["index i", { kind: "index", index: { ...t, name: "i" } }],
      ] as const
    ).map(([what, on]) => {
      const before = `create extension btree_gist; create type e as enum (); create domain d as int; create sequence s;
        create table t (a int constraint k check (a > 0)); create index i on t (a)`;
      return { before, after: `${before}; comment on ${what} is 'it''s'`, action: () => ({ on, comment: "it's" }) };
    }),
    {
      before: "create table t (); comment on table t is 'x'",
      after: "create table t ()",
      action: () => ({ on: { kind: "table", name: t }, comment: undefined }),
    },
  ],
  grant: (
    [
      ["table", "t", tableId(t), ["SELECT", "INSERT"]],
      ["table", "v", objectId("view", { ...t, name: "v" }), ["SELECT"]],
      ["table", "m", objectId("materializedView", { ...t, name: "m" }), ["SELECT", "MAINTAIN"]],
      ["sequence", "s", objectId("sequence", { ...t, name: "s" }), ["USAGE", "UPDATE"]],
      ["sequence", "t_id_seq", objectId("sequence", t, "id"), ["SELECT"]],
      ["schema", '"X ""x"', objectId("namespace", { name: 'X "x' }), ["USAGE", "CREATE"]],
      ["type", "e", objectId("type", e), ["USAGE"]],
      ["domain", "d", objectId("type", { ...e, name: "d" }), ["USAGE"]],
      ["function", "f(int, text)", objectId("routine", { ...t, name: "f" }, "integer, text"), ["EXECUTE"]],
      ["procedure", "p()", objectId("routine", { ...t, name: "p" }, ""), ["EXECUTE"]],
      ["function", "total(int)", objectId("routine", { ...t, name: "total" }, "integer"), ["EXECUTE"]],
    ] as const
  ).map(([what, name, on, privileges]) => ({
    before: grantable,
    after: `${grantable}; grant ${privileges.join()} on ${what} ${name} to pg_monitor with grant option`,
    action: () => ({ on, columns: [], roles: ["pg_monitor"], privileges, grantable: true }),
  })),
  revoke: [
    {
      before: `create table t ("A b" int, c int); grant select on t to public; grant select ("A b", c), update (c) on t to pg_monitor`,
      after: 'create table t ("A b" int, c int); grant select on t to public; grant update (c) on t to pg_monitor',
      action: () => ({
        on: tableId(t),
        columns: ["A b", "c"],
        roles: ["pg_monitor"],
        privileges: ["SELECT"],
        grantOption: false,
      }),
    },
    {
      before: "create table t (); grant select, delete on t to pg_monitor with grant option",
      after:
        "create table t (); grant select, delete on t to pg_monitor; grant select on t to pg_monitor with grant option",
      action: () => ({ on: tableId(t), columns: [], roles: ["pg_monitor"], privileges: ["DELETE"], grantOption: true }),
    },
    {
      before: "create function f() returns int language sql as 'select 1'",
      after: "create function f() returns int language sql as 'select 1'; revoke all on function f() from public",
      action: () => ({
        on: objectId("routine", { ...t, name: "f" }, ""),
        columns: [],
        roles: ["public"],
        privileges: ["EXECUTE"],
        grantOption: false,
      }),
    },
    {
      before: "create table t ()",
      after: "create table t (); revoke insert on t from current_user",
      action: () => ({
        on: tableId(t),
        columns: [],
        roles: ["current_user"],
        privileges: ["INSERT"],
        grantOption: false,
      }),
    },
  ],
  setProperty: [
    {
      before: 'create table t ("A b" int)',
      after: 'create table t ("A b" int); alter table t alter "A b" set (n_distinct = -0.5)',
      action: () => ({ on: columnId(t, "A b"), clause: "SET (n_distinct=-0.5)" }),
    },
    {
      before: "create table t (a int); create index i on t ((a + 1)); alter index i alter 1 set statistics 500",
      after: "create table t (a int); create index i on t ((a + 1))",
      action: () => ({ on: indexId(t, "i"), clause: "ALTER COLUMN 1 SET STATISTICS -1" }),
    },
    {
      before: "create table t (id serial)",
      after: "create table t (id serial); alter sequence t_id_seq set unlogged",
      action: () => ({ on: objectId("sequence", t, "id"), clause: "SET UNLOGGED" }),
    },
  ],
  setOwner: (
    [
      ["table t", tableId(t)],
      ["view v", objectId("view", { ...t, name: "v" })],
      ["materialized view m", objectId("materializedView", { ...t, name: "m" })],
      ["sequence s", objectId("sequence", { ...t, name: "s" })],
      ['schema "X ""x"', objectId("namespace", { name: 'X "x' })],
      ["type e", objectId("type", e)],
      ["domain d", objectId("type", { ...e, name: "d" })],
      ["function f(int, text)", objectId("routine", { ...t, name: "f" }, "integer, text")],
      ["procedure p()", objectId("routine", { ...t, name: "p" }, "")],
      ["aggregate total(int)", objectId("routine", { ...t, name: "total" }, "integer")],
    ] as const
  ).flatMap(([what, on]) => [
    {
      before: grantable,
      after: `${grantable}; alter ${what} owner to pg_monitor`,
      action: () => ({ on, owner: "pg_monitor" }),
    },
    {
      before: `${grantable}; alter ${what} owner to pg_monitor`,
      after: grantable,
      action: () => ({ on, owner: "current_user" }),
    },
  ]),
};

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
