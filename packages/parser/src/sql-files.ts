/**
 * SQL in files of its own: `@@sql(file: "./slugify.sql")`, from the folder of the file that says so. Whoever reads files
 * hands them over among the sources; what is not there stays unread, and whoever needs it says so.
 */
import type * as ast from "./ast.js";
import { plainSql } from "./resolve/sql.js";
import type { Schema, Statement, View } from "./schema.js";

export const isSqlFile = (path: string): boolean => /\.sql$/i.test(path);

/** The paths that a file of the schema names. */
export function sqlFilesOf({ path, blocks }: ast.SourceFile): readonly string[] {
  const members = blocks.flatMap((block) => (block.kind === "block" ? block.members : []));
  return members.flatMap((member) => {
    if (member.kind !== "blockAttribute" || member.attribute.name.text !== "sql") return [];
    const file = member.attribute.args?.find(({ name }) => name?.text === "file")?.value;
    return file?.kind === "string" && isSqlFile(file.value) ? [beside(path, file.value)] : [];
  });
}

/** Views and routines with the texts that they name. */
export function withSqlFiles(
  schema: Schema,
  sources: readonly { readonly path: string; readonly text: string }[],
): Schema {
  const texts = new Map(sources.map(({ path, text }) => [beside("", path), text]));
  const filled = <T extends View | Statement>(of: T): T => {
    const text = of.file === undefined ? undefined : texts.get(beside(of.span.file, of.file));
    return text === undefined ? of : { ...of, sql: plainSql(statementOf(text), of.nameSpan) };
  };
  return texts.size === 0
    ? schema
    : { ...schema, views: schema.views.map(filled), statements: schema.statements.map(filled) };
}

/** Without what stands before it: comments, and the mark of a text in UTF-8. */
const statementOf = (text: string): string => text.replace(/^(?:\uFEFF|\s|--[^\n]*|\/\*[^]*?\*\/)+/u, "");

/** A path from the folder of another, without detours. */
function beside(file: string, path: string): string {
  const folders = file.replaceAll("\\", "/").split("/").slice(0, -1);
  const parts = path.startsWith("/") ? [] : folders;
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
