/** A virtual table: its module and arguments say all, its columns are those that a query sees. */
import type { Table } from "@dsl/planner";
import type { ColumnRow } from "./queries.js";

export function readVirtualTable(name: string, using: string, columns: readonly ColumnRow[]): Table {
  return {
    name,
    columns: columns.filter(({ hidden }) => hidden === 0).map(readColumn),
    foreignKeys: [],
    checks: [],
    exclusions: [],
    indexes: [],
    options: { virtual: using },
  };
}

function readColumn(row: ColumnRow): Table["columns"][number] {
  return { name: row.name, type: { text: row.type }, nullable: true };
}
