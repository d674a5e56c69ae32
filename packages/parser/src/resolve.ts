/**
 * The files' trees to the Schema: every name looked up, every rule of the language checked. Pure; nothing thrown.
 *
 * Steps, each over all files: the datasource, the names, then block by block the types of fields and the attributes; the
 * relations, each checked as its sides meet; the Schema; the other checks. What was reported once is left out of the Schema or
 * marked, so that nobody complains about it again.
 */
import type * as ast from "./ast.js";
import { checkSchema } from "./checks/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { inOrder } from "./diagnostics/in-order.js";
import { buildSchema } from "./resolve/build-schema.js";
import type { Memory } from "./resolve/memory.js";
import { prepare } from "./resolve/prepare.js";
import { pairRelations } from "./resolve/relations.js";
import type { Schema } from "./schema.js";
import type { Target } from "./target.js";

export interface Resolved {
  /** Partial when there are errors: what was reported is missing from it. */
  readonly schema: Schema;
  /** Undefined when the datasource names no known provider. */
  readonly target: Target | undefined;
  /** In the order of the files and of the places in them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `memory` is of an earlier version of the files. Neither the order of the files nor that of their declarations means anything, except to the order of the result. */
export function resolve(files: readonly ast.SourceFile[], targets: readonly Target[], memory?: Memory): Resolved {
  const prepared = prepare(files, targets, memory);
  const pairs = pairRelations(prepared.context);
  const schema = buildSchema(prepared);
  checkSchema(prepared, schema, pairs);
  const { target, messages } = prepared.context;
  return { schema, target, diagnostics: inOrder(messages.list, files) };
}
