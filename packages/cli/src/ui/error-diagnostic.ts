/** An exception as a diagnostic: what a person can act on, with no stack and no secret. */
import { DatabaseError } from "@dsl/planner";
import { InternalError, type Diagnostic } from "@dsl/parser";
import { CommandError } from "../command-error.js";

export function toDiagnostic(error: unknown): Diagnostic {
  if (error instanceof CommandError) return error.diagnostic;
  if (error instanceof DatabaseError) {
    return {
      code: "D5001",
      severity: "error",
      message: error.message,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      help: databaseHelp[error.kind] ?? "the database's own message is above",
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && process.env.DSL_DEBUG !== undefined ? { detail: error.stack ?? "" } : {};
  const what = error instanceof InternalError ? "internal error" : "unexpected error";
  return {
    code: "D5000",
    severity: "error",
    message: `${what}: ${message}`,
    ...stack,
    help: "this is a mistake in dsl, nothing you did; DSL_DEBUG=1 shows where",
  };
}

const databaseHelp: Partial<Record<DatabaseError["kind"], string>> = {
  unreachable: "check host and port of the database URL, and that the server runs",
  authentication: "check user and password of the database URL",
  noSuchDatabase: "create the database, or correct its name in the database URL",
  permission: "ask the database's owner for this right",
  lockTimeout: "another session holds the lock: wait for it, then run the command again",
  connectionLost: "run the command again: it goes on where it stopped",
};
