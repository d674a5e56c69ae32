/**
 * What ALTER TABLE cannot do: the table as it shall be is made under another name, takes the rows, and takes the place of
 * the old one (https://sqlite.org/lang_altertable.html, section 8). Foreign keys must be off meanwhile: dropping the old
 * table would else delete its rows one by one, and what refers to them.
 */
import type { Action, PlanContext, Table } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { withoutQualifier } from "../ddl/without-qualifier.js";
import { rowidColumn } from "../rowid-column.js";
import { sql } from "../sql.js";
import { contentOf, isBox } from "../virtual-tables.js";
import { createIndex } from "./create-index.js";
import { createTable } from "./create-table.js";
import { freeName } from "./free-name.js";

type Rebuild = Extract<Action, { readonly kind: "rebuildTable" }>;

export function rebuildTable(rebuild: Rebuild, context: PlanContext): readonly string[] {
  const { from, to, triggers } = rebuild;
  const made: Table = { ...to, name: freeName(`new_${to.name}`, context) };
  if ((contentOf(to.options.virtual ?? "") ?? "") !== "") return indexAnew(from, to);
  return [
    createTable(underOtherName(made, to.name), to.foreignKeys),
    copyRows(rebuild, made),
    ...keepCounter(from, made),
    `DROP TABLE ${sql.qualify(from)}`,
    ...unchecked(`ALTER TABLE ${sql.qualify(made)} RENAME TO ${sql.qualify(to)}`),
    ...to.indexes.filter(({ constraint }) => constraint !== true).map((index) => createIndex(to, index)),
    ...triggers.map(({ create }) => create),
  ];
}

/** A full-text index over the rows of another table has none of its own. */
function indexAnew(from: Table, to: Table): readonly string[] {
  const [table, command] = [sql.qualify(to), sql.quote(to.name)];
  return [
    `DROP TABLE ${sql.qualify(from)}`,
    createTable(to, []),
    `INSERT INTO ${table} (${command}) VALUES ('rebuild')`,
  ];
}

/** A check may name its table; nothing else in CREATE TABLE can. */
function underOtherName(table: Table, name: string): Table {
  const checks = table.checks.map((check) => ({ ...check, expression: withoutQualifier(check.expression, name) }));
  return { ...table, checks };
}

function copyRows({ from, copy }: Rebuild, made: Table): string {
  const rowid = keptRowid(from, made);
  const named = [
    ...(rowid === undefined ? [] : [[rowid, rowid] as const]),
    ...copy.map(({ column, expression }) => [sql.quote(column), expression] as const),
  ];
  const pairs = named.length > 0 ? named : [emptyRow(from, made)];
  const into = `INSERT INTO ${sql.qualify(made)} (${pairs.map(([column]) => column).join(", ")})`;
  return `${into} SELECT ${pairs.map(([, expression]) => expression).join(", ")} FROM ${sql.qualify(from)}`;
}

/** Where no value of a row stays, there is still the row: with a number of its own if it shall have one. */
function emptyRow(from: Table, made: Table): readonly [string, string] {
  const number = rowidColumn(made);
  const rowid = from.options.withoutRowid === true ? undefined : rowidName([from]);
  return [sql.quote(number ?? made.columns[0]?.name ?? ""), (number === undefined ? undefined : rowid) ?? "NULL"];
}

/** Rows keep their rowid where it is no column: a full-text index may refer to it. */
function keptRowid(from: Table, to: Table): string | undefined {
  if (isBox(to.options.virtual ?? "")) return undefined;
  if ([from, to].some(({ options }) => options.withoutRowid === true) || rowidColumn(to) !== undefined)
    return undefined;
  return rowidName([from, to]);
}

/** A column may be called like the rowid. */
function rowidName(tables: readonly Table[]): string | undefined {
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => fold(name))));
  return ["rowid", "_rowid_", "oid"].find((name) => !columns.has(name));
}

/** The next number of AUTOINCREMENT, which may be larger than any row's. */
function keepCounter(from: Table, made: Table): readonly string[] {
  if (![from, made].every(({ columns }) => columns.some(({ identity }) => identity !== undefined))) return [];
  const [old, now] = [sql.literal(from.name), sql.literal(made.name)];
  return [
    `DELETE FROM sqlite_sequence WHERE name = ${now}`,
    `INSERT INTO sqlite_sequence (name, seq) SELECT ${now}, seq FROM sqlite_sequence WHERE name = ${old}`,
  ];
}

/** Views and triggers that read the table find none while it is renamed, and SQLite would refuse. */
function unchecked(rename: string): readonly string[] {
  return ["PRAGMA legacy_alter_table = ON", rename, "PRAGMA legacy_alter_table = OFF"];
}
