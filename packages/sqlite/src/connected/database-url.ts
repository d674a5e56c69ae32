/** What a database URL of SQLite names: `file:./dev.db`, `sqlite:./dev.db?mode=ro`, `:memory:`. */
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseError } from "@dsl/planner";

export interface DatabaseFile {
  /** Absolute; undefined is a database in memory. */
  readonly path: string | undefined;
  readonly readOnly: boolean;
}

const schemes = /^(?:file|sqlite):/i;

export function isDatabaseUrl(url: string): boolean {
  return url === ":memory:" || schemes.test(url);
}

/**
 * `mode` is SQLite's own parameter: `ro`, `rw`, `rwc` or `memory`; others, such as Prisma's `connection_limit`, say nothing
 * here. Throws `DatabaseError`.
 */
export function readDatabaseUrl(url: string, baseFolder: string): DatabaseFile {
  const [location = "", query = ""] = splitOnce(url.replace(schemes, ""), "?");
  const mode = new URLSearchParams(query).get("mode") ?? "rwc";
  if (!["ro", "rw", "rwc", "memory"].includes(mode)) {
    throw new DatabaseError("other", `the database URL has an unknown mode "${mode}": it can be ro, rw, rwc or memory`);
  }
  if (location === ":memory:" || mode === "memory") return { path: undefined, readOnly: false };
  if (location === "") throw new DatabaseError("noSuchDatabase", "the database URL names no file");
  return { path: filePath(location, baseFolder), readOnly: mode === "ro" };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Only after `//` is it a URL in the strict sense, with an absolute path and percent signs that encode. */
function filePath(location: string, baseFolder: string): string {
  if (!location.startsWith("//")) return isAbsolute(location) ? location : resolve(baseFolder, location);
  const path = location.replace(/^\/\/(?:localhost)?/, "");
  if (!path.startsWith("/")) return resolve(baseFolder, path);
  try {
    return fileURLToPath(`file://${path}`);
  } catch {
    throw new DatabaseError("noSuchDatabase", `the database URL names no file: ${location}`);
  }
}
