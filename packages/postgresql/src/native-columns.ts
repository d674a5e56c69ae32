/** Columns that have a type or collation which a native object is: it cannot be made anew without them. */
import {
  nameOf,
  readDrop,
  statementId,
  type Catalog,
  type Column,
  type QualifiedName,
  type StatementObject,
} from "@dsl/planner";

export interface NativeColumn {
  readonly table: QualifiedName;
  readonly column: Column;
}

export function nativeColumns(object: StatementObject, { tables }: Catalog): readonly NativeColumn[] {
  if (object.kind !== "native" || !/^(?:type|collation)$/.test(readDrop(object.drop).words)) return [];
  const id = statementId(object);
  return tables.flatMap((table) =>
    table.columns
      .filter((column) => column.inherited !== true && column.needs?.includes(id) === true)
      .map((column) => ({ table: nameOf(table), column })),
  );
}
