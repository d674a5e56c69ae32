/** Finds and reads the schema: one file, or a folder read recursively. */
import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { configurationError } from "../command-error.js";

export interface SchemaFiles {
  /** The folder of the file, or the folder itself: what relative paths in the schema start from. */
  readonly folder: string;
  /** Paths as shown to people, relative to the working folder. */
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

const defaults = ["schema.dsl", "schema", "schema.prisma", "prisma/schema.prisma", "prisma/schema"];
const extensions = [".dsl", ".prisma"];

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
  const found = await stat(path).catch(() => {
    throw configurationError(
      "D4301",
      `there is no schema at "${shown(path, cwd)}"`,
      'name one with --schema, or make one with "dsl init"',
    );
  });
  const files = found.isDirectory() ? await filesBelow(path) : [path];
  if (files.length === 0)
    throw configurationError(
      "D4302",
      `the folder "${shown(path, cwd)}" has no .dsl or .prisma file`,
      "name the right folder with --schema",
    );
  const sources = await Promise.all(
    files.map(async (file) => ({ path: shown(file, cwd), text: await readText(file, cwd) })),
  );
  return { folder: found.isDirectory() ? path : dirname(path), sources };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : filesBelow(path);
      return extensions.some((extension) => entry.name.endsWith(extension)) ? [path] : [];
    }),
  );
  return below.flat().sort();
}

async function readText(file: string, cwd: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw configurationError(
      "D4303",
      `the schema file "${shown(file, cwd)}" cannot be read (${error.code ?? "unknown error"})`,
      "check its permissions",
    );
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw configurationError("D4303", `the schema file "${shown(file, cwd)}" is not UTF-8 text`, "save it as UTF-8");
  }
}

function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === "" ? "." : short.startsWith("..") ? path : short;
}
