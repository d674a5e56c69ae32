/** What is declared by statements, and what is said of any object: comments, privileges, owners. */
import { columnId, indexId, objectId, tableId } from "@dsl/planner";
import { type Cases, e, t, first } from "./case.test.support.js";

/** One of each kind that has an owner and privileges. */
const grantable = `create table t (id serial); create view v as select id from t; create materialized view m as select id from t;
  create sequence s; create schema "X ""x"; create type e as enum (); create domain d as int;
  create function f(int, text) returns int language sql as 'select 1'; create procedure p() language sql as 'select 1';
  create aggregate total(int) (sfunc = int4pl, stype = int)`;

export const statementCases = {
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
} satisfies Partial<Cases>;
