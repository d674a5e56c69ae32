/** CREATE TABLE, as Prisma lays it out. Indexes that are no constraints are left to CREATE INDEX. */
import type { ForeignKey, PrimaryKey, Table } from "@dsl/planner";
import { sql } from "../sql.js";
import { columnDefinition } from "./column.js";
import { checkConstraint, foreignKeyConstraint, primaryKeyConstraint, uniqueConstraint } from "./constraint.js";

export function createTable(table: Table, foreignKeys: readonly ForeignKey[]): string {
  const { virtual } = table.options;
  if (virtual !== undefined) return `CREATE VIRTUAL TABLE ${sql.qualify(table)} USING ${virtual}`;
  const lines = definitions(table, foreignKeys).map((definition) => `    ${definition}`);
  return `CREATE TABLE ${sql.qualify(table)} (\n${lines.join(",\n")}\n)${options(table)}`;
}

function definitions(table: Table, foreignKeys: readonly ForeignKey[]): readonly string[] {
  const inColumn = columnOfKey(table);
  const columns = table.columns.map((column) =>
    column.name === inColumn ? columnDefinition(column, table.primaryKey) : columnDefinition(column),
  );
  const key = inColumn === undefined && table.primaryKey !== undefined ? [primaryKeyConstraint(table.primaryKey)] : [];
  return [
    ...columns,
    ...key,
    ...table.indexes.filter(({ constraint }) => constraint === true).map(uniqueConstraint),
    ...table.checks.map(checkConstraint),
    ...foreignKeys.map(foreignKeyConstraint),
  ];
}

/** The column that alone is the primary key: only there AUTOINCREMENT is allowed, and DESC of another meaning. */
function columnOfKey({ primaryKey }: { readonly primaryKey?: PrimaryKey }): string | undefined {
  const [item, ...others] = primaryKey?.items ?? [];
  if (item?.target.kind !== "column" || others.length > 0 || item.collation !== undefined) return undefined;
  return item.target.column;
}

function options({ options: { strict, withoutRowid } }: Table): string {
  const words = [...(strict === true ? ["STRICT"] : []), ...(withoutRowid === true ? ["WITHOUT ROWID"] : [])];
  return words.length === 0 ? "" : ` ${words.join(", ")}`;
}
