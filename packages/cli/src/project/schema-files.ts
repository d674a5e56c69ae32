/** Finds and reads the schema: one file, or a folder read recursively. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileReason, readSchemaFiles as readFiles, type SchemaText } from "@dsl/migrate";
import { configurationError } from "../command-error.js";

export interface SchemaFiles {
  /** The folder of the file, or the folder itself: what relative paths in the schema start from. */
  readonly folder: string;
  /** Paths as shown to people, relative to the working folder. */
  readonly sources: readonly SchemaText[];
}

const defaults = ["schema.dsl", "schema", "schema.prisma", "prisma/schema.prisma", "prisma/schema"];

/** Where the schema is; undefined when there is none in a place that needs no saying. */
export function findSchema(cwd: string, written: string | undefined): string | undefined {
  if (written !== undefined) return resolve(cwd, written);
  return defaults.map((name) => join(cwd, name)).find((path) => existsSync(path));
}

/** Reads a schema file or folder. Throws CommandError when it is missing, unreadable or empty. */
export function readSchemaFiles(path: string, cwd: string): SchemaFiles {
  const name = shown(path, cwd);
  if (!existsSync(path))
    throw configurationError(
      "D4301",
      `there is no schema at "${name}"`,
      'name one with --schema, or make one with "dsl init"',
    );
  const files = readable(path, name);
  if (files.length === 0) {
    const help = "name the right folder with --schema";
    throw configurationError("D4302", `the folder "${name}" has no .dsl or .prisma file`, help);
  }
  const sources = files.map((file) => ({ path: shown(file.path, cwd), text: file.text }));
  return { folder: statSync(path).isDirectory() ? path : dirname(path), sources };
}

function readable(path: string, name: string): readonly SchemaText[] {
  try {
    return readFiles(path);
  } catch (error) {
    throw configurationError(
      "D4303",
      `the schema "${name}" cannot be read: ${fileReason(error as NodeJS.ErrnoException)}`,
      "it must be a text file in UTF-8 that you may read",
    );
  }
}

function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  if (short === "") return ".";
  return short.startsWith("..") ? path : short;
}
