/** Namespaces, extensions and types of users. */
import { type Cases, e, t, first, tableOf } from "./case.test.support.js";

export const typeCases = {
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
} satisfies Partial<Cases>;
