/** Whether another session made, or is just making, a database of the same name: the server finds the latter by its own index. */
import { DatabaseError } from "@dsl/planner";

export function isDatabaseTaken(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  const isIndex = error.engineCode === "23505" && error.message.includes("pg_database_datname_index");
  return error.engineCode === "42P04" || isIndex;
}
