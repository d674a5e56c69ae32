/** What each kind makes of a difference in each of its properties. */
import { describe, expect, test } from "vitest";
import type { Catalog, Check, Column, Exclusion, ForeignKey, Index, StatementObject, Table } from "../catalog.js";
import { column, described, planOf, table } from "../plain-dialect.test.support.js";

const name = (of: string) => ({ namespace: "public", name: of });
const id = column("id", "integer", { nullable: false });

function tables(...list: readonly Table[]): Partial<Catalog> {
  return { tables: list };
}

function between(from: Partial<Catalog>, to: Partial<Catalog>): readonly string[] {
  return described(planOf(from, to));
}

describe("columns", () => {
  const change = (from: Partial<Column>, to: Partial<Column>): readonly string[] =>
    between(tables(table("t", [column("a", "integer", from)])), tables(table("t", [column("a", "integer", to)])));

  test.each<[keyof Column, Partial<Column>, Partial<Column>, readonly string[]]>([
    ["type", {}, { type: { text: "bigint" } }, ["change type of t.a from integer to bigint"]],
    ["collation", {}, { collation: "C" }, ["change collation of t.a to C"]],
    ["nullable", {}, { nullable: false }, ["make t.a required"]],
    ["nullable", { nullable: false }, {}, ["make t.a optional"]],
    ["default", { default: "1" }, { default: "2" }, ["set default of t.a to 2"]],
    ["default", { default: "1" }, {}, ["drop default of t.a"]],
    ["generated", {}, { generated: { expression: "1", stored: true } }, ["alter generated column t.a"]],
    ["identity", {}, { identity: { kind: "always", options: {} } }, ["alter numbering of t.a"]],
    ["comment", {}, { comment: "why" }, ["set comment on column t.a"]],
    ["storage", {}, { storage: "EXTERNAL" }, ["alter options of t.a"]],
    ["compression", {}, { compression: "lz4" }, ["alter options of t.a"]],
    ["statistics", {}, { statistics: 5 }, ["alter options of t.a"]],
    ["onConflict", {}, { onConflict: "IGNORE" }, ["alter options of t.a"]],
    ["notNull", {}, { notNull: { name: "n", validated: true } }, ["alter options of t.a"]],
    ["inherited", { inherited: true }, { inherited: true, default: "1" }, []],
    ["needs", { needs: [] }, {}, []],
  ])("%s: %j to %j", (_property, from, to, expected) => {
    expect(change(from, to)).toEqual(expected);
  });

  test("one that is missing is added, one too many dropped, in whatever order they stand", () => {
    const from = tables(table("t", [column("a"), column("b", "integer"), id]));
    const to = tables(table("t", [id, column("a"), column("c", "boolean")]));
    expect(between(from, to)).toEqual(["add column t.c boolean", "drop column t.b"]);
  });

  test("a sequence with another name is renamed", () => {
    const numbered = (sequence: string): Column =>
      column("id", "integer", { identity: { kind: "serial", sequence, options: {} } });
    expect(between(tables(table("t", [numbered("a_seq")])), tables(table("t", [numbered("b_seq")])))).toEqual([
      "rename sequence a_seq to b_seq",
    ]);
  });
});

describe("primary keys", () => {
  const keyed = (...columns: readonly string[]): Table =>
    table("t", [id, column("b", "integer")], {
      primaryKey: {
        name: "t_pkey",
        items: columns.map((each) => ({ target: { kind: "column", column: each } })),
        include: [],
      },
    });

  test("other columns take a new key", () => {
    expect(between(tables(keyed("id")), tables(keyed("id", "b")))).toEqual([
      "drop primary key of t",
      "add primary key to t",
    ]);
  });

  test("another name is a rename", () => {
    const other = keyed("id");
    const to = {
      ...other,
      primaryKey: { ...other.primaryKey, name: "pk", items: other.primaryKey?.items ?? [], include: [] },
    };
    expect(between(tables(keyed("id")), tables(to))).toEqual(["rename constraint t_pkey of t to pk"]);
  });
});

describe("foreign keys", () => {
  const key: ForeignKey = {
    name: "k",
    columns: ["b"],
    references: name("o"),
    referencedColumns: ["id"],
    onDelete: "noAction",
    onUpdate: "noAction",
    validated: true,
    enforced: true,
  };
  const holder = (...keys: readonly ForeignKey[]): Partial<Catalog> =>
    tables(
      table("o", [id, column("x", "integer")]),
      table("t", [column("b", "integer"), column("c", "integer")], { foreignKeys: keys }),
    );
  const again = ["drop foreign key k of t", "add foreign key t(b) to o"];

  test.each<[Partial<ForeignKey>, readonly string[]]>([
    [{ name: "other" }, ["rename constraint k of t to other"]],
    [{ onDelete: "cascade" }, again],
    [{ onUpdate: "cascade" }, again],
    [{ referencedColumns: ["x"] }, again],
    [{ match: "full" }, again],
    [{ onDeleteColumns: ["b"] }, again],
    [{ period: true }, again],
    [{ columns: ["c"] }, ["drop foreign key k of t", "add foreign key t(c) to o"]],
    [{ references: name("t") }, ["drop foreign key k of t", "add foreign key t(b) to t"]],
    [{ deferrable: "deferred" }, ["alter foreign key k of t"]],
    [{ enforced: false }, ["alter foreign key k of t"]],
    [{ validated: false }, again],
    [{ comment: "why" }, ["set comment on constraint t.k"]],
    [{ inherited: true }, ["drop foreign key k of t"]],
    [{ needs: [] }, []],
  ])("%j", (difference, expected) => {
    expect(between(holder(key), holder({ ...key, ...difference }))).toEqual(expected);
  });

  test("one that was added unchecked is checked", () => {
    expect(between(holder({ ...key, validated: false }), holder(key))).toEqual(["validate constraint k of t"]);
  });
});

describe("checks", () => {
  const check: Check = { name: "c", expression: "a > 0", validated: true, enforced: true };
  const holder = (...checks: readonly Check[]): Partial<Catalog> =>
    tables(table("t", [column("a", "integer")], { checks }));

  test.each<[Partial<Check>, readonly string[]]>([
    [{ name: "d" }, ["rename constraint c of t to d"]],
    [{ expression: "a > 1" }, ["drop check c of t", "add check c to t: a > 1"]],
    [{ noInherit: true }, ["drop check c of t", "add check c to t: a > 0"]],
    [{ enforced: false }, ["drop check c of t", "add check c to t: a > 0"]],
    [{ comment: "why" }, ["set comment on constraint t.c"]],
  ])("%j", (difference, expected) => {
    expect(between(holder(check), holder({ ...check, ...difference }))).toEqual(expected);
  });

  test("other words are a doubt, and different until it is settled", () => {
    const planned = planOf(holder(check), holder({ ...check, expression: "0 < a" }));
    expect(planned.unsettled.map(({ place, from, to }) => [place.kind, from, to])).toEqual([
      ["check", "a > 0", "0 < a"],
    ]);
  });
});

describe("exclusions", () => {
  const exclusion: Exclusion = {
    name: "e",
    method: "gist",
    items: [{ target: { kind: "column", column: "a" }, operator: "=" }],
  };
  const holder = (each: Exclusion): Partial<Catalog> =>
    tables(table("t", [column("a"), column("b")], { exclusions: [each] }));

  test.each<Partial<Exclusion>>([
    { method: "btree" },
    { items: [{ target: { kind: "column", column: "a" }, operator: "&&" }] },
    { items: [{ target: { kind: "column", column: "b" }, operator: "=" }] },
    { where: "a is null" },
    { deferrable: "immediate" },
  ])("%j", (difference) => {
    expect(between(holder(exclusion), holder({ ...exclusion, ...difference }))).toEqual([
      "drop exclusion e of t",
      "add exclusion e to t",
    ]);
  });
});

describe("indexes", () => {
  const index: Index = { name: "i", unique: false, items: [{ target: { kind: "column", column: "a" } }], include: [] };
  const holder = (each: Index): Partial<Catalog> => tables(table("t", [column("a"), column("b")], { indexes: [each] }));
  const again = ["drop index i of t", "create index i on t"];

  test.each<[Partial<Index>, readonly string[]]>([
    [{ name: "j" }, ["rename index i to j"]],
    [{ unique: true }, ["drop index i of t", "create unique index i on t"]],
    [{ method: "hash" }, again],
    [{ items: [{ target: { kind: "column", column: "b" } }] }, again],
    [{ items: [{ target: { kind: "column", column: "a" }, descending: true }] }, again],
    [{ items: [{ target: { kind: "column", column: "a" }, nulls: "first" }] }, again],
    [{ items: [{ target: { kind: "column", column: "a" }, opclass: "x" }] }, again],
    [{ items: [{ target: { kind: "column", column: "a" }, collation: "C" }] }, again],
    [{ items: [{ target: { kind: "expression", expression: "a" } }] }, again],
    [{ include: ["b"] }, again],
    [{ where: "a is null" }, again],
    [{ nullsNotDistinct: true }, again],
    [{ onConflict: "IGNORE" }, again],
    [{ valid: false }, ["drop index i of t", "create index i on t, which is invalid: its build failed"]],
    [{ valid: true }, []],
    [{ storage: { fillfactor: "70" } }, ["alter index i"]],
    [{ tablespace: "fast" }, ["alter index i"]],
    [{ clustered: true }, ["alter index i"]],
    [{ storage: {} }, []],
    [{ comment: "why" }, ["set comment on index i"]],
  ])("%j", (difference, expected) => {
    expect(between(holder(index), holder({ ...index, ...difference }))).toEqual(expected);
  });

  const unique: Index = { ...index, unique: true };

  test("whether a constraint stands on it may be left open", () => {
    expect(between(holder({ ...unique, constraint: true }), holder(unique))).toEqual([]);
    expect(between(holder({ ...unique, constraint: false }), holder(unique))).toEqual([]);
  });

  test("a unique index becomes a constraint as it is", () => {
    const { changes } = planOf(holder({ ...unique, constraint: false }), holder({ ...unique, constraint: true }));
    expect(changes.map(({ kind }) => kind)).toEqual(["addUnique"]);
    expect(changes[0]).toMatchObject({ usingIndex: "i" });
  });
});

describe("tables", () => {
  const a = table("a", [id]);
  test.each<[Partial<Table["options"]>, readonly string[]]>([
    [{ unlogged: true }, ["alter options of table a"]],
    [{ storage: { fillfactor: "70" } }, ["alter options of table a"]],
    [{ tablespace: "fast" }, ["alter options of table a"]],
    [{ accessMethod: "heap2" }, ["alter options of table a"]],
    [{ replicaIdentity: "FULL" }, ["alter options of table a"]],
    [{ rowSecurity: { enabled: true, force: false } }, ["alter options of table a"]],
    [{ rowSecurity: { enabled: false, force: false } }, []],
    [{ strict: true }, ["alter options of table a"]],
    [{ withoutRowid: true }, ["alter options of table a"]],
    [{ partitionOf: { parent: name("p"), bound: "DEFAULT" } }, ["attach table a to p"]],
    [{ inherits: [name("p")] }, ["attach table a to p"]],
    [{ ofType: name("p") }, ["alter options of table a"]],
    [
      { partitionBy: "RANGE (id)" },
      ["set rows of table a aside in a_rows", "drop table a", "create table a", "put rows of a_rows back into table a"],
    ],
    [{ virtual: "fts5(id)" }, ["drop table a", "create table a"]],
  ])("%j", (options, expected) => {
    expect(between(tables(a), tables({ ...a, options }))).toEqual(expected);
  });

  test("a comment", () => {
    expect(between(tables(a), tables({ ...a, comment: "why" }))).toEqual(["set comment on table a"]);
    expect(between({}, tables({ ...a, comment: "why" }))).toEqual(["create table a", "set comment on table a"]);
  });
});

describe("enums", () => {
  const role = (...values: readonly string[]): Partial<Catalog> => ({ enums: [{ ...name("role"), values }] });

  test("values are added where they belong", () => {
    const { changes } = planOf(role("b", "d"), role("a", "b", "c", "d", "e"));
    const added = changes.map(
      (change) => change.kind === "addEnumValue" && [change.value, change.before, change.after],
    );
    expect(added).toEqual([
      ["a", "b", undefined],
      ["c", undefined, "b"],
      ["e", undefined, undefined],
    ]);
  });

  test.each([
    [["a"], ["a", "b"]],
    [
      ["b", "a"],
      ["a", "b"],
    ],
  ])("to %j takes a new type", (to, from) => {
    expect(between(role(...from), role(...to))).toEqual([`replace enum role by (${to.join(", ")})`]);
  });

  test("a column that leaves the enum does so first", () => {
    const typed = (type: Column["type"]): Partial<Catalog> => tables(table("t", [column("r", "", { type })]));
    const own = { text: "role", userType: name("role") };
    const other = { text: "other", userType: name("other") };
    const from = {
      ...role("a", "b"),
      enums: [
        { ...name("role"), values: ["a", "b"] },
        { ...name("other"), values: ["x"] },
      ],
      ...typed(own),
    };
    const to = {
      enums: [
        { ...name("role"), values: ["a"] },
        { ...name("other"), values: ["x"] },
      ],
      ...typed(other),
    };
    const planned = planOf(from, to, {
      intents: { columns: [{ table: name("t"), column: "r", using: { up: "'x'::other" } }] },
    });
    expect(described(planned)).toEqual(["change type of t.r from role to other", "replace enum role by (a)"]);
  });
});

describe("other types", () => {
  const domain = { ...name("email"), type: { text: "text" }, nullable: true, checks: [] };

  test.each([
    [{ nullable: false }, ["alter domain email"]],
    [{ default: "''" }, ["alter domain email"]],
    [{ checks: [{ name: "c", expression: "value <> ''", validated: true, enforced: true }] }, ["alter domain email"]],
    [{ comment: "why" }, ["set comment on domain email"]],
    [{ type: { text: "integer" } }, ["replace domain email by one of integer"]],
  ])("domain %j", (difference, expected) => {
    expect(between({ domains: [domain] }, { domains: [{ ...domain, ...difference }] })).toEqual(expected);
  });

  const point = { ...name("point"), attributes: [{ name: "x", type: { text: "integer" } }] };

  test.each([
    [{ attributes: [] }, ["alter type point"]],
    [{ attributes: [{ name: "x", type: { text: "bigint" } }] }, ["alter type point"]],
    [{ attributes: [{ name: "x", type: { text: "integer" }, collation: "C" }] }, ["alter type point"]],
    [{ comment: "why" }, ["set comment on type point"]],
    [{ attributes: [{ name: "x", type: { text: "integer" }, comment: "why" }] }, ["set comment on column point.x"]],
  ])("composite %j", (difference, expected) => {
    expect(between({ compositeTypes: [point] }, { compositeTypes: [{ ...point, ...difference }] })).toEqual(expected);
  });

  const sequence = name("s");

  test.each([
    { start: "2" },
    { increment: "2" },
    { min: "2" },
    { max: "2" },
    { cache: "2" },
    { cycle: true },
    { type: "integer" },
  ])("sequence %j", (difference) => {
    expect(between({ sequences: [sequence] }, { sequences: [{ ...sequence, ...difference }] })).toEqual([
      "alter sequence s",
    ]);
  });
});

describe("namespaces and extensions", () => {
  test("the default namespace is always there", () => {
    expect(between({ namespaces: [] }, { namespaces: [{ name: "public" }, { name: "x" }] })).toEqual([
      "create schema x",
    ]);
    expect(between({ namespaces: [{ name: "public" }, { name: "x" }] }, { namespaces: [] })).toEqual(["drop schema x"]);
  });

  test("what is not said of an extension is as it is", () => {
    const from = { extensions: [{ name: "e", version: "1", namespace: "public", comment: "its own" }] };
    expect(between(from, { extensions: [{ name: "e" }] })).toEqual([]);
    expect(between(from, { extensions: [{ name: "e", version: "2" }] })).toEqual(["update extension e"]);
    expect(between(from, {})).toEqual(["drop extension e"]);
  });
});

describe("statements", () => {
  const view: StatementObject = {
    kind: "view",
    ...name("v"),
    create: "create view v as select 1",
    after: [],
    drop: "drop view v",
    needs: [],
  };

  test("other text replaces it", () => {
    const to = { ...view, create: "create view v as select 2" };
    expect(between({ statements: [view] }, { statements: [to] })).toEqual(["replace view v"]);
    expect(
      between({ statements: [view] }, { statements: [{ ...view, after: ["set comment on view v is 'x'"] }] }),
    ).toEqual(["replace view v"]);
    expect(between({ statements: [view] }, { statements: [] })).toEqual(["drop view v"]);
  });

  test("overloads are told apart by their arguments", () => {
    const f = (args: string): StatementObject => ({ ...view, kind: "function", arguments: args, name: "f" });
    expect(between({ statements: [f("integer")] }, { statements: [f("text")] })).toHaveLength(2);
  });
});
