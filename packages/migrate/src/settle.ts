/** Runs a command's work and turns whatever ends it into a result. */
import { DatabaseError } from "@dsl/planner";
import type { Diagnostic } from "@dsl/parser";
import { databaseProblem } from "./database-problem.js";
import { fileReason } from "./file-reason.js";
import { problem } from "./problem.js";
import type { Result } from "./result.js";
import { Stop } from "./stop.js";

/** What `work` says along the way comes before what ends it. */
export type Notes = Diagnostic[];

/** Other errors than those of the user's files and databases are bugs and go on. */
export async function settle<T>(work: (notes: Notes) => Promise<Result<T>>): Promise<Result<T>> {
  const notes: Notes = [];
  const result = await work(notes).catch((error: unknown) => describe(error));
  return { ...result, diagnostics: [...notes, ...result.diagnostics] };
}

function describe(error: unknown): Result<never> {
  if (error instanceof Stop) return error.result;
  if (error instanceof DatabaseError) return { kind: "failed", diagnostics: [databaseProblem(error)] };
  if (isFileError(error)) return { kind: "failed", diagnostics: [fileProblem(error)] };
  throw error;
}

interface FileError extends Error {
  readonly code: string;
  readonly path: string;
  readonly syscall: string;
}

function isFileError(error: unknown): error is FileError {
  return error instanceof Error && "syscall" in error && "path" in error;
}

function fileProblem(error: FileError): Diagnostic {
  return problem("D5011", `"${error.path}" cannot be used: ${fileReason(error)}`);
}

export function done<T>(value: T): Result<T> {
  return { kind: "done", value, diagnostics: [] };
}

export function differs<T>(value: T): Result<T> {
  return { kind: "differs", value, diagnostics: [] };
}
