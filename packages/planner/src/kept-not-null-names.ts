/**
 * Names of NOT NULLs of partitions that a plan leaves as they are, though the schema says others: no engine renames one that
 * the table hands on, so that it keeps the name that it got when the partition came.
 */
import type { Catalog, Column, ObjectId, QualifiedName, Table } from "./catalog.js";
import type { Dialect } from "./dialect.js";
import { objectId } from "./object-id.js";
import type { Pair } from "./pair.js";
import type { Plan } from "./plan.js";
import { tableNamed } from "./table-named.js";

export interface KeptName {
  /** The column. */
  readonly on: ObjectId;
  readonly name: string;
  readonly wanted: string;
}

/** Those that are given by name; one that follows from how the partition came is nobody's wish. */
export function keptNotNullNames(plan: Plan, { sql }: Pick<Dialect, "sql">): readonly KeptName[] {
  const conventional = (table: string, { name }: Column): string | undefined => sql.notNullName(table, name);
  return partitionsThatStay(plan).flatMap(({ from, to }) => {
    const above = { from: parentOf(from, plan.from), to: parentOf(to, plan.to) };
    return to.columns.flatMap((column) => {
      const before = requiredColumn(from, column.name);
      const wanted = requiredColumn(to, column.name)?.notNull?.name;
      const ofParent = requiredColumn(above.to, column.name);
      if (before === undefined || wanted === undefined || ofParent === undefined) return [];
      if (requiredColumn(above.from, column.name) === undefined) return [];
      const name = before.notNull?.name ?? conventional(above.to!.name, column);
      if (name === undefined || [name, ofParent.notNull?.name, conventional(to.name, column)].includes(wanted))
        return [];
      return [{ on: objectId("column", to, column.name), name, wanted }];
    });
  });
}

/** Under one name; what a plan renames or makes is looked at when it is done. */
function partitionsThatStay({ from, to }: Pair<Catalog>): readonly Pair<Table>[] {
  return to.tables.flatMap((table) => {
    if (table.options.partitionOf === undefined) return [];
    const before = tableNamed(from, table);
    return before?.options.partitionOf === undefined ? [] : [{ from: before, to: table }];
  });
}

function parentOf({ options }: Table, catalog: Catalog): Table | undefined {
  const parent: QualifiedName | undefined = options.partitionOf?.parent;
  return parent === undefined ? undefined : tableNamed(catalog, parent);
}

function requiredColumn(table: Table | undefined, name: string): Column | undefined {
  return table?.columns.find((column) => column.name === name && !column.nullable);
}
