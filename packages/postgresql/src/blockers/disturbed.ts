/** Which objects a change disturbs, and how: what depends on them is told apart by that. */
import type { Catalog, Change, Column, ObjectId, QualifiedName, StatementObject } from "@dsl/planner";
import { indexKeyIds, itemColumns, nameKey, sameName, statementId, typeId } from "@dsl/planner";
import { type NativeColumn, nativeColumns } from "../native-columns.js";
import { isSameFamily } from "./type-family.js";
import { isReplacedColumn } from "./replaced-column.js";
import { replacesInPlace } from "./replaces-in-place.js";

export type Disturbed =
  /** The object itself has to go. */
  | { readonly kind: "itself"; readonly id: ObjectId }
  /** What names it in its dependencies. */
  | { readonly kind: "object"; readonly id: ObjectId }
  /** Rows of the table keep the column, with another type. */
  | { readonly kind: "retyped"; readonly table: QualifiedName; readonly column: string; readonly sameFamily: boolean }
  /** It goes, and does or does not come back. */
  | { readonly kind: "dropped"; readonly table: QualifiedName; readonly column: string; readonly comesBack: boolean }
  /** Columns that are no longer unique by the same key. */
  | { readonly kind: "key"; readonly table: QualifiedName; readonly columns: readonly string[] }
  | { readonly kind: "table"; readonly table: QualifiedName; readonly comesBack: boolean }
  /** Its rows are gone for a while. */
  | { readonly kind: "rows"; readonly table: QualifiedName };

export function disturbedBy(
  change: Change,
  changes: readonly Change[],
  catalog: Catalog,
  serverVersion: number,
): readonly Disturbed[] {
  switch (change.kind) {
    case "dropColumn":
      return [droppedColumn(change.table, change.column, changes)];
    case "alterGenerated":
      return isReplacedColumn(change.from, change.to, serverVersion)
        ? [{ kind: "dropped", table: change.table, column: change.to.name, comesBack: true }]
        : [];
    case "alterColumnType":
      return [retyped(change.table, change.from, change.to)];
    case "replaceEnum":
      return [
        { kind: "object", id: typeId(change.to) },
        ...enumColumns(change.from, catalog).map(({ table, column }): Disturbed => {
          return { kind: "retyped", table, column, sameFamily: false };
        }),
      ];
    case "dropEnum":
      return [{ kind: "object", id: typeId(change.enum) }];
    case "dropDomain":
      return [{ kind: "object", id: typeId(change.domain) }];
    case "dropCompositeType":
      return [{ kind: "object", id: typeId(change.type) }];
    case "dropStatement":
      return [{ kind: "object", id: statementId(change.object) }];
    case "replaceStatement":
      return replacesInPlace(change.from, change.made ?? change.to, change.inPlace)
        ? []
        : replaced(change.from, nativeColumns(change.from, catalog));
    case "dropTable":
      return [{ kind: "table", table: change.table, comesBack: comesBack(change.table, changes) }];
    case "detach":
      return isAttached(change.table, changes) ? change.above.map((table) => ({ kind: "rows", table })) : [];
    case "dropIndex":
      return indexKeyIds(change.table, change.index).length === 0
        ? []
        : [{ kind: "key", table: change.table, columns: itemColumns(change.index.items) ?? [] }];
    case "dropConstraint":
      return droppedConstraint(change);
    default:
      return [];
  }
}

function droppedColumn(table: QualifiedName, column: Column, changes: readonly Change[]): Disturbed {
  const isAdded = (change: Change): boolean =>
    change.kind === "addColumn" && sameName(change.table, table) && change.column.name === column.name;
  return { kind: "dropped", table, column: column.name, comesBack: changes.some(isAdded) };
}

function retyped(table: QualifiedName, from: Column, to: Column): Disturbed {
  return { kind: "retyped", table, column: to.name, sameFamily: isSameFamily(from.type, to.type) };
}

/** What columns have is made anew beside them: not it makes way, but all that stands on these columns. */
function replaced(object: StatementObject, columns: readonly NativeColumn[]): readonly Disturbed[] {
  const id = statementId(object);
  const used = columns.map(({ table, column }): Disturbed => {
    return { kind: "dropped", table, column: column.name, comesBack: true };
  });
  return [...(used.length === 0 ? [{ kind: "itself", id } as const] : used), { kind: "object", id }];
}

function comesBack(table: QualifiedName, changes: readonly Change[]): boolean {
  return changes.some((change) => change.kind === "createTable" && sameName(change.table, table));
}

function isAttached(table: QualifiedName, changes: readonly Change[]): boolean {
  return changes.some((change) => change.kind === "attach" && sameName(change.table, table));
}

function enumColumns(
  type: QualifiedName,
  catalog: Catalog,
): readonly { readonly table: QualifiedName; readonly column: string }[] {
  const isOf = (column: Column): boolean =>
    column.type.userType !== undefined && nameKey(column.type.userType) === nameKey(type);
  return catalog.tables.flatMap((table) =>
    table.columns.filter(isOf).map((column) => ({ table, column: column.name })),
  );
}

function droppedConstraint(change: Extract<Change, { readonly kind: "dropConstraint" }>): readonly Disturbed[] {
  const { table, dropped } = change;
  const own = change.destroys.map((id): Disturbed => ({ kind: "object", id }));
  const items =
    dropped.kind === "primaryKey" ? dropped.primaryKey.items : dropped.kind === "unique" ? dropped.index.items : [];
  const columns = itemColumns(items) ?? [];
  return columns.length === 0 ? own : [...own, { kind: "key", table, columns }];
}
