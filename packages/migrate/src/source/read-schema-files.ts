/** The texts of a schema: one file, or all `.dsl` and `.prisma` files of a folder and its folders. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

/** Sorted by path. Throws the file system's error when `path` cannot be read, a TypeError when a file is not UTF-8. */
export async function readSchemaFiles(path: string): Promise<readonly SchemaText[]> {
  const paths = (await stat(path)).isDirectory() ? await schemaFilesIn(path) : [path];
  return Promise.all(paths.map(async (each) => ({ path: each, text: utf8(await readFile(each)) })));
}

/** A byte order mark stays: the formatter must give it back. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

async function schemaFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(dsl|prisma)$/.test(entry.name));
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).includes("node_modules"))
    .sort();
}
