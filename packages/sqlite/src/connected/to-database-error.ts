/** Errors of better-sqlite3 in the shape that all databases share. */
import { DatabaseError, type DatabaseErrorKind } from "@dsl/planner";

/** What is no error of the engine is returned as it is: a mistake of this program. */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error;
  const code = engineCode(error);
  if (code === undefined) return error;
  const message = messages[primary(code)];
  const kind = kindOf(code, error.message);
  const help = helps[primary(code)];
  return message === undefined
    ? new DatabaseError(kind, error.message, undefined, code)
    : new DatabaseError(kind, message, error.message, code, { help });
}

export function isBusy(error: unknown): boolean {
  const code = error instanceof Error ? engineCode(error) : undefined;
  return code !== undefined && ["SQLITE_BUSY", "SQLITE_LOCKED"].includes(primary(code));
}

function engineCode(error: Error): string | undefined {
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : undefined;
}

/** `SQLITE_CONSTRAINT_UNIQUE` → `SQLITE_CONSTRAINT` */
function primary(code: string): string {
  return code.split("_").slice(0, 2).join("_");
}

const kinds: Readonly<Record<string, DatabaseErrorKind>> = {
  SQLITE_BUSY: "lockTimeout",
  SQLITE_LOCKED: "lockTimeout",
  SQLITE_READONLY: "readOnly",
  SQLITE_CANTOPEN: "noSuchDatabase",
  SQLITE_PERM: "permission",
  SQLITE_AUTH: "permission",
  SQLITE_CONSTRAINT: "constraint",
};

function kindOf(code: string, message: string): DatabaseErrorKind {
  if (code === "SQLITE_ERROR" && /syntax error|incomplete input|unrecognized token|no such/.test(message))
    return "syntax";
  return kinds[primary(code)] ?? "other";
}

const helps: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: "check the name in the URL",
  SQLITE_CORRUPT: "bring it back from a copy, or save what can be read with `sqlite3 <file> .recover`",
  SQLITE_FULL: "make room, then run the command again: it goes on from the step that it reached",
};

/** Where the engine's own words do not tell what to do. */
const messages: Readonly<Record<string, string>> = {
  SQLITE_BUSY: "the database is locked by another connection",
  SQLITE_LOCKED: "the database is locked by another connection",
  SQLITE_NOTADB: "the file is not an SQLite database, or it is encrypted",
  SQLITE_CORRUPT: "the database file is damaged",
  SQLITE_FULL: "the disk is full",
  SQLITE_READONLY: "the database is read-only",
  SQLITE_CANTOPEN: "the database file cannot be opened",
};
