/** An exception as a diagnostic: what a person can act on, with no stack and no secret. */
import { databaseProblem, fileReason } from "@dsl/migrate";
import { InternalError, type Diagnostic } from "@dsl/parser";
import { DatabaseError } from "@dsl/planner";
import { CommandError, configurationError } from "../command-error.js";

export function toDiagnostic(error: unknown): Diagnostic {
  if (error instanceof CommandError) return error.diagnostic;
  if (error instanceof DatabaseError) return databaseProblem(error);
  if (isFileError(error)) return fileProblem(error);
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error && process.env.DSL_DEBUG !== undefined ? { detail: error.stack ?? "" } : {};
  const what = error instanceof InternalError ? "internal error" : "unexpected error";
  const help = "this is a mistake in dsl, nothing you did; DSL_DEBUG=1 shows where";
  return { code: "D5000", severity: "error", message: `${what}: ${message}`, ...stack, help };
}

function isFileError(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  return error instanceof Error && "syscall" in error && "path" in error && typeof error.path === "string";
}

function fileProblem(error: NodeJS.ErrnoException & { readonly path: string }): Diagnostic {
  const help = "check the path, its folder and its permissions";
  return configurationError("D4304", `"${error.path}" cannot be used: ${fileReason(error)}`, help).diagnostic;
}
