/**
 * The NOT NULL of a partition is called as that of its partitioned table, unless it was made apart and attached. One that a
 * child has and no parent of it is its own without a word.
 */
import { handedDown, nameKey, type Column, type Table } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";

export function tablesWithInheritedNames(tables: readonly Table[]): readonly Table[] {
  if (tables.every(({ options }) => options.partitionOf === undefined && options.inherits === undefined)) return tables;
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  return tables.map((table) => {
    if (table.options.inherits !== undefined)
      return { ...table, columns: table.columns.map((column) => inChild(column, table, byName)) };
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

function inChild(column: Column, table: Table, tables: ReadonlyMap<string, Table>): Column {
  const { notNull, ...rest } = column;
  if (column.inherited !== true)
    return column.nullable || notNull?.inherited === true ? column : { ...column, requiredItself: true };
  if (notNull === undefined) return column;
  const above = handedDown(table, column.name, (of) => tables.get(nameKey(of)));
  const isPlain = notNull.name === undefined && notNull.validated && notNull.noInherit !== true;
  return isPlain && above?.nullable !== false ? rest : column;
}

function inRoot(column: Column, table: Table, root: Table): Column {
  if (column.nullable) return column;
  const { notNull, ...rest } = column;
  const { name = conventionalName(table.name, column.name, "not_null"), ...state } = notNull ?? { validated: true };
  if (name !== conventionalName(root.name, column.name, "not_null")) return { ...rest, notNull: { name, ...state } };
  return state.validated && state.noInherit !== true ? rest : { ...rest, notNull: state };
}
