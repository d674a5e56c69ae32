/** The rows of a SQLite file, and what became of them. */
import type { Database } from "better-sqlite3";
import { tables } from "./print-file.js";

/** By the folded name of each table, rows by the folded names of columns as SQL literals, in the order of the rowid or of themselves. */
export type Rows = ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

export function readRows(database: Database): Rows {
  const names = [...tables(database, "table"), ...tables(database, "virtual")].filter(
    (name) => !name.startsWith("_dsl"),
  );
  return new Map(names.map((name) => [name.toLowerCase(), rowsOf(name, database)]));
}

function rowsOf(table: string, database: Database): readonly Readonly<Record<string, string>>[] {
  const columns = database
    .prepare("select name from pragma_table_xinfo(?) where hidden = 0")
    .pluck()
    .all(table) as string[];
  const rowid = hasRowid(table, columns, database) ? ["rowid"] : [];
  const values = [...rowid, ...columns.map(quote)].map((value) => `quote(${value})`);
  const rows = database
    .prepare(`select ${values.join(", ")} from ${quote(table)} order by ${rowid[0] ?? "1, 2"}`)
    .raw()
    .all();
  return (rows as string[][]).map((row) =>
    Object.fromEntries([...rowid.map(() => "the rowid"), ...columns].map((name, at) => [name.toLowerCase(), row[at]!])),
  );
}

function hasRowid(table: string, columns: readonly string[], database: Database): boolean {
  const withoutRowid = database
    .prepare("select wr from pragma_table_list where schema = 'main' and name = ?")
    .pluck()
    .get(table);
  return withoutRowid === 0 && !columns.some((name) => name.toLowerCase() === "rowid");
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Tables and columns that are in both: numbers that became the same number of another type are the same. */
export function lostRows(before: Rows, after: Rows): readonly string[] {
  return [...before].flatMap(([table, was]) => {
    const is = after.get(table);
    if (is === undefined) return [];
    if (is.length !== was.length) return [`${table} had ${was.length} rows and has ${is.length}`];
    return was.flatMap((row, at) => changedValues(table, row, is[at] ?? {}));
  });
}

function changedValues(
  table: string,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(was).flatMap(([column, value]) => {
    const now = is[column];
    return now === undefined || plain(now) === plain(value) ? [] : [`${table}.${column} was ${value} and is ${now}`];
  });
}

const plain = (literal: string): string => literal.replace(/^'(-?[\d.]+)'$/, "$1").replace(/\.0$/, "");
