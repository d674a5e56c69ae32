/** Rows for the proof: made up by type, or carried over as JSON that loses nothing. */
import type { Column, QualifiedName, SampleRows, Table } from "@dsl/planner";
import { madeUpValue } from "./rows/made-up-value.js";
import { sql } from "./sql.js";

export const rows: SampleRows = { value: madeUpValue, sample, insert, checksum };

/** JSON has neither blobs nor all digits of a REAL: these are objects that say what they are. */
function sample(table: Table, limit: number, where?: string): string {
  const pairs = copiedColumns(table).map(({ name }) => `${sql.literal(name)}, ${toJson(sql.quote(name))}`);
  const condition = where === undefined ? "" : ` WHERE ${where}`;
  const key = (table.primaryKey?.items ?? []).flatMap(({ target }) =>
    target.kind === "column" ? [sql.quote(target.column)] : [],
  );
  const order = key.length === 0 ? "" : ` ORDER BY ${key.join(", ")}`;
  return `SELECT json_object(${pairs.join(", ")}) AS "row" FROM ${sql.qualify(table)}${condition}${order} LIMIT ${limit}`;
}

function copiedColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ generated }) => generated === undefined);
}

function toJson(value: string): string {
  const blob = `json_object('blob', hex(${value}))`;
  const real = `json_object('real', quote(${value}))`;
  return `CASE typeof(${value}) WHEN 'blob' THEN ${blob} WHEN 'real' THEN ${real} ELSE ${value} END`;
}

/** Keys are looked up by value: a JSON path has no way to write every name. */
function insert(table: Table): string {
  const columns = copiedColumns(table).map(({ name }) => name);
  const names = columns.map((name) => sql.quote(name)).join(", ");
  const values = columns.map(
    (name) => `(SELECT ${fromJson} FROM json_each(given."row") WHERE key = ${sql.literal(name)})`,
  );
  return `INSERT INTO ${sql.qualify(table)} (${names}) SELECT ${values.join(", ")} FROM (SELECT ? AS "row") AS given`;
}

const fromJson = `CASE WHEN type <> 'object' THEN atom
  WHEN json_type(value, '$.blob') IS NOT NULL THEN unhex(json_extract(value, '$.blob'))
  ELSE CAST(json_extract(value, '$.real') AS REAL) END`;

/** The rows themselves in one text, sorted: SQLite has no hash function. */
function checksum(table: QualifiedName, columns: readonly string[]): string {
  const row = columns.length === 0 ? "''" : columns.map((name) => `quote(${sql.quote(name)})`).join(" || ',' || ");
  const sum = `coalesce(group_concat("row", char(10) ORDER BY "row"), '')`;
  return `SELECT count(*) AS count, ${sum} AS sum FROM (SELECT ${row} AS "row" FROM ${sql.qualify(table)})`;
}
