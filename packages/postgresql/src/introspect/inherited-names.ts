/** The NOT NULL of a partition is called as that of its partitioned table, unless it was made apart and attached. */
import { nameKey, type Column, type Table } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";

export function tablesWithInheritedNames(tables: readonly Table[]): readonly Table[] {
  if (tables.every(({ options }) => options.partitionOf === undefined)) return tables;
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  return tables.map((table) => {
    const root = rootOf(table, byName);
    return root === table ? table : { ...table, columns: table.columns.map((column) => inRoot(column, table, root)) };
  });
}

/** The partitioned table at the top. */
export function rootOf(table: Table, tables: ReadonlyMap<string, Table>): Table {
  const { partitionOf } = table.options;
  const parent = partitionOf === undefined ? undefined : tables.get(nameKey(partitionOf.parent));
  return parent === undefined ? table : rootOf(parent, tables);
}

function inRoot(column: Column, table: Table, root: Table): Column {
  if (column.nullable) return column;
  const { notNull, ...rest } = column;
  const { name = conventionalName(table.name, column.name, "not_null"), ...state } = notNull ?? { validated: true };
  if (name !== conventionalName(root.name, column.name, "not_null")) return { ...rest, notNull: { name, ...state } };
  return state.validated && state.noInherit !== true ? rest : { ...rest, notNull: state };
}
