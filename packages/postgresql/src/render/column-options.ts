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

/** A column that gets another type loses its storage and compression: those that stay are set anew. */
export function keptOptions(
  table: QualifiedName,
  from: Column,
  to: Column,
  context: Pick<PlanContext, "serverVersion">,
): readonly string[] {
  const { storage: _storage, compression: _compression, ...lost } = to;
  const kept = {
    ...(from.storage === to.storage ? {} : { storage: to.storage }),
    ...(from.compression === to.compression ? {} : { compression: to.compression }),
  };
  return columnOptionStatements(table, { ...lost, ...kept } as Partial<Column>, to, context);
}

/** Servers before 16 have no word for "as the type has it": only types of varying length have a choice. */
function usualStorage({ type }: Column, serverVersion: number): string {
  if (serverVersion >= 160000) return "DEFAULT";
  return /^(numeric|inet|cidr)\b/.test(type.text) && !type.text.endsWith("[]") ? "MAIN" : "EXTENDED";
}
