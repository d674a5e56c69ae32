import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCreateTable } from "./read-create-table.js";

test("names in any quotes, types of several words, comments between", () => {
  const table = readCreateTable(`CREATE TABLE "a""b" (
    [x y] UNSIGNED BIG INT /* c, ) */ NOT NULL, -- , (
    'z' DECIMAL(10, 2) DEFAULT 1, größe TEXT, "select" int)`);
  expect(table?.columns).toEqual([
    { name: "x y", notNull: {} },
    { name: "z", default: "1" },
    { name: "größe" },
    { name: "select" },
  ]);
});

test("a column's constraints keep their names and conflict clauses", () => {
  const table =
    readCreateTable(`create table t (id integer constraint k primary key desc on conflict replace autoincrement,
    a text constraint n not null on conflict ignore collate nocase constraint u unique on conflict fail constraint c check (a <> ')'),
    b int null on conflict rollback)`);
  expect(table?.constraints).toEqual([
    {
      kind: "primaryKey",
      name: "k",
      items: [{ text: '"id"', descending: true }],
      autoincrement: true,
      onConflict: "REPLACE",
    },
    { kind: "unique", name: "u", items: [{ text: '"a"', descending: false }], onConflict: "FAIL" },
    { kind: "check", name: "c", expression: "a <> ')'" },
  ]);
  expect(table?.columns[1]).toEqual({ name: "a", collation: "nocase", notNull: { name: "n", onConflict: "IGNORE" } });
});

test("table constraints need no commas between them", () => {
  const table = readCreateTable(`create table t (a, b,
    constraint p primary key (a desc, b collate nocase) constraint c check (a > (b)) unique (b) on conflict ignore
    constraint f foreign key (a, b) references "o""o" (x, y) on delete set null on update no action deferrable initially deferred)`);
  expect(table?.constraints).toEqual([
    {
      kind: "primaryKey",
      name: "p",
      items: [
        { text: "a", descending: true },
        { text: "b", descending: false, collation: "nocase" },
      ],
      autoincrement: false,
    },
    { kind: "check", name: "c", expression: "a > (b)" },
    { kind: "unique", items: [{ text: "b", descending: false }], onConflict: "IGNORE" },
    { kind: "foreignKey", name: "f", deferrable: "deferred" },
  ]);
});

test("AUTOINCREMENT may stand in the table's key", () => {
  const table = readCreateTable(`CREATE TABLE "t" ("id" INTEGER, PRIMARY KEY("id" DESC AUTOINCREMENT))`);
  expect(table?.constraints).toEqual([
    { kind: "primaryKey", items: [{ text: '"id"', descending: true }], autoincrement: true },
  ]);
});

test("DEFERRABLE may come late, and NOT DEFERRABLE says nothing", () => {
  const table = readCreateTable(`create table t (
    a int references p on delete cascade match full not null deferrable initially deferred,
    b int references p not deferrable initially deferred, c int references p deferrable)`);
  expect(table?.constraints).toEqual([
    { kind: "foreignKey", deferrable: "deferred" },
    { kind: "foreignKey" },
    { kind: "foreignKey", deferrable: "immediate" },
  ]);
});

test("defaults are expressions: words and double-quoted texts stand for strings", () => {
  const table = readCreateTable(
    `create table t (a default (1 + (2)), b default "it's", c default word, d default - 1.5, e default + 2,
      f default true, g default current_timestamp, h default x'00' not null, i default ( /* c */ 'x' -- d
      ))`,
  );
  expect(table?.columns.map((column) => column.default)).toEqual([
    "1 + (2)",
    "'it''s'",
    "'word'",
    "-1.5",
    "2",
    "true",
    "current_timestamp",
    "x'00'",
    "'x'",
  ]);
});

test("generated columns, with and without the long words", () => {
  const table = readCreateTable(
    "create table t (a, b generated always as (a || ')') stored, c int as ((a)) virtual not null)",
  );
  expect(table?.columns.map((column) => column.generated)).toEqual([undefined, "a || ')'", "(a)"]);
});

test("what is no CREATE TABLE statement is not read", () => {
  for (const sql of ["", "create view v as select 1", "create table t (a", "create table t ((a))", "drop table t"]) {
    expect(readCreateTable(sql), sql).toBeUndefined();
  }
});

test("whatever stands between the parentheses, reading ends", () => {
  const words =
    `a "b" 'c' int ( ) ( ) , , constraint primary key unique check foreign references on conflict delete set null
    default not deferrable initially deferred generated always as stored collate autoincrement match -1 + x'00' ;`.split(
      /\s+/,
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (list) => {
      readCreateTable(`create table t (a ${list.join(" ")})`);
    }),
    { seed: 3, numRuns: 2000 },
  );
});
