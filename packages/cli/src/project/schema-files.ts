/** Finds and reads the schema: one file, or a folder read recursively. */
import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { readSchemaFiles as readFiles, type SchemaText } from "@dsl/migrate";
import { configurationError } from "../command-error.js";
import { fileReason } from "./file-reason.js";

export interface SchemaFiles {
  /** The folder of the file, or the folder itself: what relative paths in the schema start from. */
  readonly folder: string;
  /** Paths as shown to people, relative to the working folder. */
  readonly sources: readonly SchemaText[];
}

const defaults = ["schema.dsl", "schema", "schema.prisma", "prisma/schema.prisma", "prisma/schema"];

/** Where the schema is; undefined when there is none in a place that needs no saying. */
export async function findSchema(cwd: string, written: string | undefined): Promise<string | undefined> {
  if (written !== undefined) return resolve(cwd, written);
  for (const name of defaults) {
    const found = await stat(join(cwd, name)).catch(() => undefined);
    if (found !== undefined) return join(cwd, name);
  }
  return undefined;
}

/** Reads a schema file or folder. Throws CommandError when it is missing, unreadable or empty. */
export async function readSchemaFiles(path: string, cwd: string): Promise<SchemaFiles> {
  const name = shown(path, cwd);
  const found = await stat(path).catch(() => {
    throw configurationError(
      "D4301",
      `there is no schema at "${name}"`,
      'name one with --schema, or make one with "dsl init"',
    );
  });
  const files = await readFiles(path).catch((error: NodeJS.ErrnoException) => {
    throw configurationError(
      "D4303",
      `the schema "${name}" cannot be read: ${fileReason(error)}`,
      "it must be a text file in UTF-8 that you may read",
    );
  });
  if (files.length === 0) {
    const help = "name the right folder with --schema";
    throw configurationError("D4302", `the folder "${name}" has no .dsl or .prisma file`, help);
  }
  const sources = files.map((file) => ({ path: shown(file.path, cwd), text: file.text }));
  return { folder: found.isDirectory() ? path : dirname(path), sources };
}

function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  if (short === "") return ".";
  return short.startsWith("..") ? path : short;
}
