/** What NOT NULLs are called in a catalog, which leaves out the usual names. */
import { type Catalog, type Column, nameKey, type QualifiedName, type Table } from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { conventionalName } from "../text/conventional-name.js";

/** Of a table, by column. */
export type NotNullNames = (table: QualifiedName) => ReadonlyMap<string, string>;

/** What a NOT NULL of a table is usually called. */
type UsualName = (table: QualifiedName, column: string) => string;

const usualName: UsualName = (table, column) => conventionalName(table.name, column, "not_null");

/** `ofParent` says what is usual in a table that its children inherit from, `ofRoot` in one that is partitioned. */
export function notNullNames(
  { tables }: Catalog,
  ofParent: UsualName = usualName,
  ofRoot: UsualName = usualName,
): NotNullNames {
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  const called = (table: Table, column: Column, isParent: boolean): string => {
    if (column.notNull?.name !== undefined) return column.notNull.name;
    const root = rootOf(table, byName);
    if (root !== table) return ofRoot(root, column.name);
    const parent = parentOf(table, column, byName);
    const own = parent?.columns.find(({ name }) => name === column.name);
    if (parent !== undefined && own !== undefined) return called(parent, own, true);
    return (isParent ? ofParent : usualName)(table, column.name);
  };
  return (name) => {
    const table = byName.get(nameKey(name));
    const required = table?.columns.filter(({ nullable }) => !nullable) ?? [];
    return new Map(required.map((column) => [column.name, called(table!, column, false)]));
  };
}

/** A child that has a NOT NULL from its parent alone has it by that name. */
function parentOf({ options }: Table, column: Column, tables: ReadonlyMap<string, Table>): Table | undefined {
  if (column.inherited !== true || column.notNull !== undefined) return undefined;
  const parents = options.inherits?.map((parent) => tables.get(nameKey(parent)));
  return parents?.find((each) => each?.columns.some(({ name, nullable }) => name === column.name && !nullable));
}
