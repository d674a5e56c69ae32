/** The statement of a view or trigger as the engine keeps it: it follows renames. */
import type { StatementObject } from "@dsl/planner";
import { sameStatement } from "../ddl/same-statement.js";
import { sql } from "../sql.js";
import { reads, rowsOf, type Question, type Result } from "./judge.js";

export function storedStatement({ kind, name }: StatementObject): Question {
  const isNamed = `name = ${sql.literal(name)} COLLATE NOCASE`;
  return reads(`SELECT sql FROM sqlite_master WHERE type = ${sql.literal(kind)} AND ${isNamed}`);
}

export function isStored(statement: string, stored: Result | undefined): boolean {
  return rowsOf(stored).some((row) => sameStatement(String(row["sql"]), statement));
}
