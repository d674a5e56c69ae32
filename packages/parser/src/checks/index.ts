/** Every check of a whole schema, once its names are resolved: a new subject is a file beside this one and a line here. */
import type * as ast from "../ast.js";
import type { Context } from "../resolve/context.js";
import type { FoundDatasource } from "../resolve/datasource.js";
import type { Pair } from "../resolve/relations.js";
import type { Schema } from "../schema.js";
import { checkRelation } from "./relations.js";

export interface Checked {
  readonly schema: Schema;
  readonly pairs: readonly Pair[];
  readonly nodes: readonly ast.TopLevel[];
  readonly found: FoundDatasource;
  readonly context: Context;
}

export function checkSchema(checked: Checked): void {
  const { context, pairs } = checked;
  for (const pair of pairs) checkRelation(pair, context);
}
