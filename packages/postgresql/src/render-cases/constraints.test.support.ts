/** Keys, checks and indexes. */
import type { Catalog } from "@dsl/planner";
import { type Cases, t, first, tableOf, indexOf } from "./case.test.support.js";

export const constraintCases = {
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
} satisfies Partial<Cases>;
