/** The project's schema, parsed and resolved when that is asked for, with what is needed to print its diagnostics. */
import { isSqlFile, readSchema, readSettings, settingsOf, type ReadSchema, type Settings } from "@dsl/parser";
import { lazily } from "@dsl/planner";
import { targets } from "../dialects.js";
import type { Context } from "../context.js";
import { configurationError } from "../command-error.js";
import { findSchema, readSchemaFiles } from "./schema-files.js";

export interface ProjectSchema extends ReadSchema {
  /** The schema file or folder, absolute. */
  readonly path: string;
  readonly folder: string;
  /** Many commands ask for no more: the rest of a large schema takes much longer to read. */
  readonly settings: Settings;
  /** What tells its texts from any others. */
  readonly key: string;
  /** What there is to say of it, as far as it was read. */
  readonly found: ReadSchema["diagnostics"];
  /** File texts by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** The files' names for a message. `schema.dsl`, `4 files in schema` */
  readonly names: string;
}

/** Throws CommandError when there is no schema to read; mistakes inside it are diagnostics. */
export function readProjectSchema(context: Context, configured?: string): ProjectSchema {
  const path = findSchema(context.cwd, context.globals.schema ?? configured);
  if (path === undefined)
    throw configurationError(
      "D4301",
      "there is no schema here",
      'run "dsl init" to make one, or name it with --schema',
    );
  const { folder, sources } = readSchemaFiles(path, context.cwd);
  const { length } = sources.filter((one) => !isSqlFile(one.path));
  const names = length === 1 ? sources[0]!.path : `the schema of ${length} files`;
  let read: ReadSchema | undefined;
  const whole = (): ReadSchema => (read ??= readSchema(sources, targets));
  const settings = lazily(() => (read === undefined ? readSettings(sources, targets) : settingsOf(read)));
  return {
    path,
    folder,
    names,
    sources: new Map(sources.map((one) => [one.path, one.text])),
    get key() {
      return JSON.stringify(sources);
    },
    get found() {
      return read?.diagnostics ?? [];
    },
    get settings() {
      return settings();
    },
    get files() {
      return whole().files;
    },
    get schema() {
      return whole().schema;
    },
    get target() {
      return whole().target;
    },
    get diagnostics() {
      return whole().diagnostics;
    },
  };
}
