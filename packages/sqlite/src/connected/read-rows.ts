/** Runs a statement with bound values; what SQLite stores comes back as JavaScript's own values. */
import type { Row } from "@dsl/planner";
import type { Statement } from "better-sqlite3";

/** None for a statement that gives no rows. */
export function readRows(statement: Statement, params: readonly unknown[]): readonly Row[] {
  const values = params.map(toParameter);
  if (!statement.reader) {
    statement.run(...values);
    return [];
  }
  return (statement.safeIntegers().all(...values) as readonly Record<string, unknown>[]).map(toRow);
}

function toParameter(value: unknown): unknown {
  return typeof value === "boolean" ? Number(value) : (value ?? null);
}

/** Whole numbers that JavaScript would round stay bigints. The row is nobody else's, and there may be thousands. */
function toRow(row: Record<string, unknown>): Row {
  for (const name in row) {
    const value = row[name];
    if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) row[name] = Number(value);
  }
  return row;
}
