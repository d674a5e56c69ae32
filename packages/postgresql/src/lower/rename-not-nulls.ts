/**
 * PostgreSQL 18 keeps the names of NOT NULL constraints when a table or column is renamed. Those with the usual name get
 * the new usual one, so that the database is as if it had always been called so. What has them from the table follows.
 */
import type { Change, QualifiedName } from "@dsl/planner";
import { columnId, constraintId, namedId, tableId } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import { follow, type Lowering } from "./lowering.js";

type Renamed = Extract<Change, { readonly kind: "renameTable" | "renameColumn" }>;

export function renameNotNulls(change: Renamed, lowering: Lowering): readonly Change[] {
  const table = change.kind === "renameTable" ? change.to : change.table;
  const renamed = { ...change, lock: { on: [table], mode: "ACCESS EXCLUSIVE" } };
  if (lowering.serverVersion < 180000 || lowering.goesAlone(table)) return [renamed];
  return [renamed, ...(change.kind === "renameTable" ? ofTable(change, lowering) : ofColumn(change, lowering))];
}

/** Of columns that are renamed as well, too. */
function ofTable(change: Extract<Renamed, { readonly kind: "renameTable" }>, lowering: Lowering): readonly Change[] {
  return lowering.notNullsBefore.namedAfter(change.to).flatMap((column) => {
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
  if (!lowering.notNullsBefore.namedAfter(change.table).some(({ name }) => name === change.to)) return [];
  return renameConstraint(change, change.table, {
    from: conventionalName(change.table.name, lowering.oldColumn(change.table, change.to), "not_null"),
    to: conventionalName(change.table.name, change.to, "not_null"),
    column: change.to,
  });
}

function renameConstraint(
  of: Change,
  table: QualifiedName,
  names: { readonly from: string; readonly to: string; readonly column: string },
): readonly Change[] {
  if (names.from === names.to) return [];
  const action = { kind: "renameConstraint", table, from: names.from, to: names.to } as const;
  const makes = [constraintId(table, names.to), namedId(table)];
  return [follow(of, action, { makes, needs: [tableId(table), columnId(table, names.column)] })];
}
