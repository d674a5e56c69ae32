/**
 * The texts of a schema: one file, or all `.dsl` and `.prisma` files of a folder and its folders; and the files of SQL under
 * the schema's folder that they name.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parse, sqlFilesOf } from "@dsl/parser";

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

/** Sorted by path, files of SQL last. Throws the file system's error when `path` cannot be read, a TypeError when a file is not UTF-8. */
export async function readSchemaFiles(path: string): Promise<readonly SchemaText[]> {
  const isFolder = (await stat(path)).isDirectory();
  const schema = await readAll(isFolder ? await schemaFilesIn(path) : [path]);
  return [...schema, ...(await readSqlFiles(schema, isFolder ? path : dirname(path)))];
}

const readAll = (paths: readonly string[]): Promise<readonly SchemaText[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: utf8(await readFile(path)) })));

/** What is not there, or lies elsewhere, is left out: whoever needs it says so, with the place that names it. */
async function readSqlFiles(schema: readonly SchemaText[], folder: string): Promise<readonly SchemaText[]> {
  const naming = schema.filter(({ text }) => text.includes("file:"));
  const named = new Set(naming.flatMap(({ path, text }) => sqlFilesOf(parse(path, text).file)));
  const own = [...named].filter((path) => !relative(folder, path).startsWith(".."));
  const there = await Promise.all(
    own.map(async (path) => (await stat(path).catch(() => undefined))?.isFile() === true),
  );
  return readAll(own.filter((_path, index) => there[index]));
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
