/** Opens a database file, or says clearly why it cannot be opened. better-sqlite3 is loaded here and nowhere else. */
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseError } from "@dsl/planner";
import type { Database } from "better-sqlite3";
import type { DatabaseFile } from "./database-url.js";
import { patiently } from "./patiently.js";

export async function openDatabase(
  { path, readOnly }: DatabaseFile,
  create: boolean,
  lockTimeoutMs: number,
): Promise<Database> {
  if (path === undefined) return openMemory();
  const mayCreate = create && !readOnly;
  checkPath(path, mayCreate);
  return open(path, { readonly: readOnly, fileMustExist: !mayCreate }, lockTimeoutMs);
}

/** A database in memory, empty or as it was when it was serialised. Small pages: mostly there is one for each table and index. */
export async function openMemory(content?: Buffer): Promise<Database> {
  const database = await open(content ?? ":memory:", {}, 0);
  if (content === undefined) database.pragma("page_size = 1024");
  return database;
}

async function open(
  source: string | Buffer,
  options: { readonly readonly?: boolean; readonly fileMustExist?: boolean },
  lockTimeoutMs: number,
): Promise<Database> {
  const Sqlite = await loadModule();
  // The engine itself must not wait for a lock: that would stop the whole program.
  const database = await patiently(() => new Sqlite(source, { ...options, timeout: 0 }), lockTimeoutMs);
  try {
    // Only the first read finds that the file is no database.
    await patiently(() => database.pragma("schema_version"), lockTimeoutMs);
    database.pragma("foreign_keys = on");
    return database;
  } catch (error) {
    database.close();
    throw typeof source === "string" ? inFile(error, source) : error;
  }
}

/** The engine does not say which file it could not read. */
function inFile(error: unknown, path: string): unknown {
  if (!(error instanceof DatabaseError) || error.engineCode !== "SQLITE_NOTADB") return error;
  const { kind, message, detail, engineCode, help } = error;
  return new DatabaseError(kind, `${message}: ${path}`, detail, engineCode, { help });
}

async function loadModule(): Promise<typeof import("better-sqlite3")> {
  try {
    return (await import("better-sqlite3")).default;
  } catch (error) {
    const detail = error instanceof Error ? error.message : undefined;
    throw new DatabaseError(
      "unreachable",
      "better-sqlite3 cannot be loaded: install it for this version of Node",
      detail,
    );
  }
}

function checkPath(path: string, create: boolean): void {
  const folder = dirname(path);
  if (!existsSync(folder))
    throw missing(`the folder of the database file does not exist: ${folder}`, "make the folder, or correct the URL");
  if (!existsSync(path)) {
    if (!create) throw missing(`the database file does not exist: ${path}`);
  } else if (statSync(path).isDirectory()) throw missing(`the database file is a folder: ${path}`, "name a file in it");
}

function missing(message: string, help?: string): DatabaseError {
  return new DatabaseError("noSuchDatabase", message, undefined, undefined, { help });
}
