/** Routines and native objects: blocks that are declared by their own CREATE statement. */
import type * as ast from "../ast.js";
import type { Statement } from "../schema.js";
import { report, type Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { readProperties } from "./properties.js";
import { readStandalone } from "./standalone.js";

/** Undefined when it has no SQL, which is reported. */
export function resolveStatement(declaration: Declaration, context: Context): Statement | undefined {
  const { block, scope, declared, properties } = readStandalone(declaration, context);
  readProperties({}, block, scope);
  const { sql, file, drop } = properties;
  if (declaration.attributes.every(({ nameText }) => nameText !== "sql")) {
    if (properties.isUnsure !== true) reportNoSql(block, context);
    return undefined;
  }
  return { ...declared, kind: block.keyword as Statement["kind"], ...defined({ sql, file, drop }) };
}

function reportNoSql({ keyword, name }: ast.Block, context: Context): void {
  report(context, {
    code: "D2404",
    span: name.span,
    message: `${keyword} "${name.text}" needs @@sql`,
    help: "its CREATE statement: @@sql(`create …`)",
  });
}
