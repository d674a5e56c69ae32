/** Text to Schema in one call: parse every file, resolve them together. Files of SQL that they name are among the sources. */
import type * as ast from "./ast.js";
import { withoutConsequences } from "./diagnostics/consequences.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { inOrder } from "./diagnostics/in-order.js";
import { parse, type Parsed } from "./parse.js";
import { resolve } from "./resolve.js";
import type { Memory } from "./resolve/memory.js";
import type { Schema } from "./schema.js";
import { isSqlFile, withSqlFiles } from "./sql-files.js";
import type { Target } from "./target.js";

export interface ReadSchema {
  readonly files: readonly ast.SourceFile[];
  readonly schema: Schema;
  readonly target: Target | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnostics of all files, in the order of the files and of the places in them. */
export function readSchema(
  sources: readonly { readonly path: string; readonly text: string }[],
  targets: readonly Target[],
): ReadSchema {
  const own = sources.filter(({ path }) => !isSqlFile(path));
  const parsed = own.map(({ path, text }) => parse(path, text));
  const read = resolveParsed(parsed, targets);
  return own.length === sources.length ? read : { ...read, schema: withSqlFiles(read.schema, sources) };
}

/** The second half: the files are parsed, and something may be known of them before an edit. */
export function resolveParsed(parsed: readonly Parsed[], targets: readonly Target[], memory?: Memory): ReadSchema {
  const files = parsed.map(({ file }) => file);
  const syntax = parsed.flatMap(({ diagnostics }) => diagnostics);
  const { schema, target, diagnostics } = resolve(files, targets, memory);
  const all = [...syntax, ...withoutConsequences(diagnostics, syntax, files)];
  return { files, schema, target, diagnostics: inOrder(all, files) };
}
