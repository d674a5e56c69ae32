/** Queries that count the rows which stand in the way of a change, and name one of them. */
import type { Catalog, Probe, QualifiedName } from "@dsl/planner";
import { affinity, type Affinity } from "./affinity.js";
import { fold } from "./ddl/fold.js";
import { sql } from "./sql.js";

export function probe(of: Probe, catalog: Catalog): string {
  const condition = (conditions[of.kind] as (of: Probe) => string)(of);
  const key = keyText(of.table, catalog);
  const from = `FROM ${sql.qualify(of.table)} WHERE ${condition}`;
  return `SELECT count(*) AS count, (SELECT ${key} ${from} LIMIT 1) AS example ${from}`;
}

/** `id = 5`, `org = 'acme', number = 7`; a table without a key names its rows by their rowid. */
function keyText({ name }: QualifiedName, { tables }: Catalog): string {
  const table = tables.find((each) => fold(each.name) === fold(name));
  const columns = (table?.primaryKey?.items ?? []).flatMap(({ target }) =>
    target.kind === "column" ? [target.column] : [],
  );
  if (columns.length === 0) return "'rowid = ' || rowid";
  return columns.map((column) => `${sql.literal(`${column} = `)} || quote(${sql.quote(column)})`).join(" || ', ' || ");
}

type Of<Kind> = Extract<Probe, { readonly kind: Kind }>;

const conditions: { readonly [Kind in Probe["kind"]]: (of: Of<Kind>) => string } = {
  rows: () => "true",
  notNull: ({ column }) => `${sql.quote(column)} IS NOT NULL`,
  null: ({ column }) => `${sql.quote(column)} IS NULL`,
  duplicates,
  orphans,
  violates: ({ expression }) => `NOT (${expression}\n)`,
  unconvertible,
  // no table is partitioned here
  bound: () => "false",
  value: ({ column, value }) => `${sql.quote(column)} = ${sql.literal(value)}`,
};

/** NULLs are always distinct here. Columns compare by their own collation, as they would in the index. */
function duplicates({ table, columns, where }: Of<"duplicates">): string {
  const list = columns.map((name) => sql.quote(name)).join(", ");
  const set = columns.map((column) => `${sql.quote(column)} IS NOT NULL`);
  const counted = [...(where === undefined ? [] : [`(${where}\n)`]), ...set].join(" AND ");
  const repeated = `SELECT ${list} FROM ${sql.qualify(table)} WHERE ${counted} GROUP BY ${list} HAVING count(*) > 1`;
  return `${counted} AND (${list}) IN (${repeated})`;
}

function orphans({ table, columns, references, referencedColumns }: Of<"orphans">): string {
  const set = columns.map((column) => `${sql.qualify(table)}.${sql.quote(column)} IS NOT NULL`);
  const pairs = columns.map(
    (column, at) => `parent.${sql.quote(referencedColumns[at] ?? "")} = ${sql.qualify(table)}.${sql.quote(column)}`,
  );
  return `${set.join(" AND ")} AND NOT EXISTS (SELECT 1 FROM ${sql.qualify(references)} AS parent WHERE ${pairs.join(" AND ")})`;
}

/** Copied into a column of this affinity, a value that does not fit stays what it was. Compared with a number, text counts as one where it is one. */
const fits: Readonly<Record<Affinity, (value: string) => string>> = {
  integer: (value) => `${value} = CAST(${value} AS INTEGER)`,
  numeric: (value) => `${value} = CAST(${value} AS NUMERIC)`,
  real: (value) => `${value} = CAST(${value} AS REAL)`,
  text: () => "true",
  blob: () => "true",
};

function unconvertible({ column, to, using }: Of<"unconvertible">): string {
  const value = sql.quote(column);
  if (using !== undefined) return `${value} IS NOT NULL AND (${using}\n) IS NULL`;
  const target = affinity(to);
  const blob = target === "blob" ? "false" : `typeof(${value}) = 'blob'`;
  return `${value} IS NOT NULL AND (${blob} OR NOT ${fits[target](value)})`;
}
