/** The project's schema, parsed and resolved, with what is needed to print its diagnostics. */
import { readSchema, type Diagnostic, type Schema, type Target, type ast } from "@dsl/parser";
import { targets } from "../dialects.js";
import type { Context } from "../context.js";
import { configurationError } from "../command-error.js";
import { findSchema, readSchemaFiles } from "./schema-files.js";

export interface ProjectSchema {
  /** The schema file or folder, absolute. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly ast.SourceFile[];
  readonly schema: Schema;
  readonly target: Target | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** File texts by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** The files' names for a message. `schema.dsl`, `4 files in schema` */
  readonly names: string;
}

/** Throws CommandError when there is no schema to read; mistakes inside it are diagnostics. */
export async function readProjectSchema(context: Context, configured?: string): Promise<ProjectSchema> {
  const path = await findSchema(context.cwd, context.globals.schema ?? configured);
  if (path === undefined)
    throw configurationError(
      "D4301",
      "there is no schema here",
      'run "dsl init" to make one, or name it with --schema',
    );
  const { folder, sources } = await readSchemaFiles(path, context.cwd);
  const read = readSchema(sources, targets);
  const { length } = read.files;
  const names = length === 1 ? sources[0]!.path : `the schema of ${length} files`;
  return { ...read, path, folder, names, sources: new Map(sources.map((one) => [one.path, one.text])) };
}
