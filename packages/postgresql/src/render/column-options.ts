/** Storage, compression and statistics of a column. */
import type { Column, PlanContext, QualifiedName } from "@dsl/planner";
import { alterColumn } from "./alter-table.js";

export function columnOptionStatements(
  table: QualifiedName,
  from: Partial<Column>,
  to: Column,
  { serverVersion }: Pick<PlanContext, "serverVersion">,
): readonly string[] {
  const changes = [
    ...(from.storage === to.storage ? [] : [`SET STORAGE ${to.storage ?? usualStorage(to, serverVersion)}`]),
    ...(from.compression === to.compression ? [] : [`SET COMPRESSION ${to.compression ?? "default"}`]),
    ...(from.statistics === to.statistics ? [] : [`SET STATISTICS ${to.statistics ?? -1}`]),
  ];
  return changes.length === 0 ? [] : [alterColumn(table, to.name, ...changes)];
}

/** Servers before 16 have no word for "as the type has it": only types of varying length have a choice. */
function usualStorage({ type }: Column, serverVersion: number): string {
  if (serverVersion >= 160000) return "DEFAULT";
  return /^(numeric|inet|cidr)\b/.test(type.text) && !type.text.endsWith("[]") ? "MAIN" : "EXTENDED";
}
