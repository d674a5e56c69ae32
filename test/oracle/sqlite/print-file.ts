/**
 * What a SQLite file has, line by line, and its rows. Shares nothing with introspection: the engine's pragmas, and of the stored
 * statements a look at their words where no pragma tells. Equal lines mean that both files take and give the same.
 */
import type { Database } from "better-sqlite3";
import { constraintWords } from "./constraint-words.js";
import { closeOf, words } from "./words.js";

export interface PrintedFile {
  /** Sorted, but for the order of a table's columns, which is a line of its own. */
  readonly structure: readonly string[];
  readonly columnOrder: readonly string[];
}

interface Stored {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly sql: string | null;
}

export function printFile(database: Database): PrintedFile {
  const shadows = new Set(tables(database, "shadow"));
  const stored = database
    .prepare("select type, name, tbl_name as 'table', sql from sqlite_schema")
    .all() as readonly Stored[];
  const objects = stored.filter(
    ({ name, table }) => !/^(sqlite_|_dsl)/.test(table) && !shadows.has(name) && !shadows.has(table),
  );
  const ofType = (type: string): readonly Stored[] => objects.filter((object) => object.type === type);
  return {
    structure: [
      ...ofType("view").map(({ name, sql }) => `view ${name}: ${statement(sql)}`),
      ...ofType("trigger").map(({ name, sql }) => `trigger ${name}: ${statement(sql)}`),
      ...ofType("table").flatMap((table) => printTable(table, objects, database)),
    ].sort(),
    columnOrder: ofType("table")
      .map(
        ({ name }) =>
          `${name}: ${columnsOf(name, database)
            .map((column) => column.name)
            .join(", ")}`,
      )
      .sort(),
  };
}

/** Of one kind, as the engine tells them apart. */
export function tables(database: Database, kind: string): readonly string[] {
  const sql =
    "select name from pragma_table_list where schema = 'main' and type = ? and name not like 'sqlite!_%' escape '!'";
  return database.prepare(sql).pluck().all(kind) as readonly string[];
}

/** Without what says the same with or without it. */
function statement(sql: string | null): string {
  return words(sql ?? "")
    .join(" ")
    .replace(/^create (?:temp |temporary )?/, "")
    .replace(/ if not exists/, "")
    .replace(/ for each row/, "")
    .replaceAll("main . ", "");
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
}

function columnsOf(table: string, database: Database): readonly ColumnRow[] {
  return database.prepare("select * from pragma_table_xinfo(?)").all(table) as readonly ColumnRow[];
}

function printTable({ name, sql }: Stored, objects: readonly Stored[], database: Database): readonly string[] {
  if (/^create\s+virtual/i.test(sql ?? "")) return [statement(sql)];
  const kind = database
    .prepare("select strict, wr as 'withoutRowid' from pragma_table_list where schema = 'main' and name = ?")
    .get(name);
  return [
    `table ${name} ${JSON.stringify(kind)}`,
    ...columnsOf(name, database).map((column) => printColumn(name, column, database)),
    ...constraintWords(sql ?? "").map((fact) => `of ${name}: ${fact}`),
    ...printForeignKeys(name, database),
    ...printIndexes(name, objects, database),
  ];
}

function printColumn(table: string, column: ColumnRow, database: Database): string {
  const { name, type, pk, hidden } = column;
  // The rowid is never NULL, whatever is said of it.
  const required = isRowid(table, column, database) ? "rowid" : column.notnull === 1 ? "not null" : "null";
  return `column ${table}.${name} "${type}" ${required} default ${defaultText(column.dflt_value)} key ${pk} hidden ${hidden}`;
}

function isRowid(table: string, { pk }: ColumnRow, database: Database): boolean {
  if (pk === 0) return false;
  const list = database.prepare("select origin from pragma_index_list(?)").pluck().all(table);
  const wr = database.prepare("select wr from pragma_table_list where schema = 'main' and name = ?").pluck().get(table);
  return wr === 0 && !list.includes("pk");
}

const literal = /^(['("\d+\-.]|x'|(null|true|false|current_(time|date|timestamp))$)/i;

/** Outside parentheses a name is a text, and a plus says nothing. */
function defaultText(text: string | null): string {
  if (text === null) return "none";
  const read = words(text)
    .join(" ")
    .replace(/^\+ (?=\d)/, "");
  if (text.startsWith('"') || !literal.test(text)) return `'${text.replace(/^"(.*)"$/s, "$1").replaceAll("'", "''")}'`;
  return read.replace(/^\( (.*) \)$/, "$1");
}

interface ForeignKeyRow {
  readonly seq: number;
  readonly table: string;
  readonly from: string;
  readonly to: string | null;
  readonly on_update: string;
  readonly on_delete: string;
}

function printForeignKeys(table: string, database: Database): readonly string[] {
  const keys = database.prepare("select * from pragma_foreign_key_list(?)").all(table) as readonly ForeignKeyRow[];
  return keys.map(({ seq, table: parent, from, to, on_update: onUpdate, on_delete: onDelete }) => {
    const column = to ?? columnsOf(parent, database).find(({ pk }) => pk === seq + 1)?.name ?? "its key";
    const place = `${seq} ${from} -> ${parent.toLowerCase()}.${column.toLowerCase()}`;
    return `foreign key ${table}: ${place} ${onUpdate} ${onDelete}`;
  });
}

function printIndexes(table: string, objects: readonly Stored[], database: Database): readonly string[] {
  const indexes = database.prepare("select * from pragma_index_list(?)").all(table) as readonly {
    readonly name: string;
    readonly unique: number;
    readonly origin: string;
    readonly partial: number;
  }[];
  return indexes.map(({ name, unique, origin, partial }) => {
    const items = database
      .prepare(
        `select coalesce(name, 'expression') || ' ' || "desc" || ' ' || lower(coll) from pragma_index_xinfo(?) where key`,
      )
      .pluck()
      .all(name);
    const sql = objects.find((object) => object.type === "index" && object.name === name)?.sql;
    const said = sql == null ? "" : indexStatement(sql);
    const named = origin === "c" ? name : "its own";
    return `index ${named} on ${table} unique ${unique} ${origin} partial ${partial} (${items.join(", ")})${said}`;
  });
}

/** Its items are told by the engine but for the texts of expressions. */
function indexStatement(sql: string): string {
  const list = words(sql);
  const open = list.indexOf("(", list.indexOf("on"));
  const close = closeOf(list, open);
  const items = splitItems(list.slice(open + 1, close)).map((item) => withoutOptions(item).join(" "));
  return ` ${items.join(", ")} ${list.slice(close + 1).join(" ")}`;
}

function splitItems(list: readonly string[]): readonly (readonly string[])[] {
  const at = list.findIndex((word, index) => word === "," && depthAt(list, index) === 0);
  return at < 0 ? [list] : [list.slice(0, at), ...splitItems(list.slice(at + 1))];
}

const depthAt = (list: readonly string[], at: number): number =>
  list.slice(0, at).filter((word) => word === "(").length - list.slice(0, at).filter((word) => word === ")").length;

/** Collation and order are told, and parentheses around all of it say nothing. */
function withoutOptions(item: readonly string[]): readonly string[] {
  if (item.at(-1) === "asc" || item.at(-1) === "desc") return withoutOptions(item.slice(0, -1));
  if (item.at(-2) === "collate") return withoutOptions(item.slice(0, -2));
  return item[0] === "(" && closeOf(item, 0) === item.length - 1 ? withoutOptions(item.slice(1, -1)) : item;
}
