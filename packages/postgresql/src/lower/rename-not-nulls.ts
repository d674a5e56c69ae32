/**
 * PostgreSQL 18 keeps the names of NOT NULL constraints when a table or column is renamed. Those with the usual name get
 * the new usual one, so that the database is as if it had always been called so.
 */
import type { Change, Column, QualifiedName, Table } from "@dsl/planner";
import { columnId } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import { follow, type Lowering } from "./lowering.js";

type Renamed = Extract<Change, { readonly kind: "renameTable" | "renameColumn" }>;

export function renameNotNulls(change: Renamed, lowering: Lowering): readonly Change[] {
  const renamed = { ...change, lock: { on: [tableOf(change)], mode: "ACCESS EXCLUSIVE" } };
  if (lowering.serverVersion < 180000) return [renamed];
  return change.kind === "renameTable"
    ? [renamed, ...ofTable(change, lowering)]
    : [renamed, ...ofColumn(change, lowering)];
}

function tableOf(change: Renamed): QualifiedName {
  return change.kind === "renameTable" ? change.to : change.table;
}

/** A column that is renamed as well is renamed from here too: after the table, before itself. */
function ofTable(change: Extract<Renamed, { readonly kind: "renameTable" }>, lowering: Lowering): readonly Change[] {
  return usual(lowering.tableBefore(change.to)).flatMap((column) => {
    const old = lowering.oldColumn(change.to, column.name);
    return renameConstraint(change, change.to, {
      from: conventionalName(change.from.name, old, "not_null"),
      to: conventionalName(change.to.name, column.name, "not_null"),
      column: column.name,
    });
  });
}

function ofColumn(change: Extract<Renamed, { readonly kind: "renameColumn" }>, lowering: Lowering): readonly Change[] {
  if (lowering.isRenamed(change.table)) return [];
  const column = usual(lowering.tableBefore(change.table)).find((each) => each.name === change.to);
  if (column === undefined) return [];
  return renameConstraint(change, change.table, {
    from: conventionalName(change.table.name, change.from, "not_null"),
    to: conventionalName(change.table.name, change.to, "not_null"),
    column: change.to,
  });
}

function usual(table: Table | undefined): readonly Column[] {
  return (table?.columns ?? []).filter((column) => !column.nullable && column.notNull?.name === undefined);
}

function renameConstraint(
  of: Change,
  table: QualifiedName,
  names: { readonly from: string; readonly to: string; readonly column: string },
): readonly Change[] {
  if (names.from === names.to) return [];
  const action = { kind: "renameConstraint", table, from: names.from, to: names.to } as const;
  return [follow(of, action, { needs: [columnId(table, names.column)] })];
}
