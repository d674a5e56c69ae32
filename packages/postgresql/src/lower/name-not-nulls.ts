/**
 * PostgreSQL 18 gives a NOT NULL another name than the usual one where a constraint of the namespace has that already. A
 * column whose usual name some other NOT NULL was given by name says its own, which may be the same in another table.
 */
import type { Change, Column, Table } from "@dsl/planner";
import { notNullName, type Lowering } from "./lowering.js";

type CreateTable = Extract<Change, { readonly kind: "createTable" }>;

export function nameNotNulls(change: CreateTable, lowering: Lowering): CreateTable {
  const columns = change.table.columns.map((column) => withName(change.table, column, lowering));
  const isSame = columns.every((column, index) => column === change.table.columns[index]);
  return isSame ? change : { ...change, table: { ...change.table, columns } };
}

function withName(table: Table, column: Column, lowering: Lowering): Column {
  if (column.nullable || column.notNull !== undefined || isCalledAbove(table, column)) return column;
  const name = notNullName(table, column);
  return lowering.givenNotNulls.has(name) ? { ...column, notNull: { name, validated: true } } : column;
}

/** A partition's is called as that of its partitioned table. */
const isCalledAbove = ({ options }: Table, { inherited }: Column): boolean =>
  options.partitionOf !== undefined && inherited === true;
