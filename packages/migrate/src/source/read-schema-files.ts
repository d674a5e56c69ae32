/**
 * The texts of a schema: one file, or all `.dsl` and `.prisma` files of a folder and its folders; and the files of SQL under
 * the schema's folder that they name. Read without waiting in turns: a command has nothing else to do until they are there.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse, sqlFilesOf } from "@dsl/parser";

export interface SchemaText {
  readonly path: string;
  readonly text: string;
}

/** Sorted by path, files of SQL last. Throws the file system's error when `path` cannot be read, a TypeError when a file is not UTF-8. */
export function readSchemaFiles(path: string): readonly SchemaText[] {
  const isFolder = statSync(path).isDirectory();
  const schema = readAll(isFolder ? schemaFilesIn(path) : [path]);
  return [...schema, ...readSqlFiles(schema, isFolder ? path : dirname(path))];
}

const readAll = (paths: readonly string[]): readonly SchemaText[] =>
  paths.map((path) => ({ path, text: utf8(readFileSync(path)) }));

/** What is not there, or lies elsewhere, is left out: whoever needs it says so, with the place that names it. */
function readSqlFiles(schema: readonly SchemaText[], folder: string): readonly SchemaText[] {
  const naming = schema.filter(({ text }) => text.includes("file:"));
  const named = new Set(naming.flatMap(({ path, text }) => sqlFilesOf(parse(path, text).file)));
  const own = [...named].filter((path) => !relative(folder, path).startsWith(".."));
  return readAll(own.filter(isFile));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A byte order mark stays: the formatter must give it back. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function schemaFilesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(dsl|prisma)$/.test(entry.name));
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).includes("node_modules"))
    .sort();
}
