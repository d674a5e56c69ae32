/** One ALTER TABLE statement with its actions. */
import type { QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";

export function alterTable(table: QualifiedName, ...actions: readonly string[]): string {
  return `ALTER TABLE ${sql.qualify(table)} ${actions.join(", ")}`;
}

/** Without what is part of the table, or a child of it. */
export const alterTableOnly = (table: QualifiedName, action: string): string =>
  `ALTER TABLE ONLY ${sql.qualify(table)} ${action}`;

export function alterColumn(table: QualifiedName, column: string, ...changes: readonly string[]): string {
  return alterTable(table, ...changes.map((change) => `ALTER COLUMN ${sql.quote(column)} ${change}`));
}
