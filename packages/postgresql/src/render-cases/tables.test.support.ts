/** Sequences, and tables as a whole. */
import { type Cases, t, first, tableOf } from "./case.test.support.js";

export const tableCases = {
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
} satisfies Partial<Cases>;
