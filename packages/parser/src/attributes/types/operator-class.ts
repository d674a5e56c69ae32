/** `ops: JsonbPathOps` by a name of the language, or by the database's own: `` `gin_trgm_ops` ``. */
import type { IndexItem } from "../../schema.js";
import type * as ast from "../../ast.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { expected, instead } from "./expected.js";
import { readSql } from "./sql.js";

export const operatorClass: ArgumentType<NonNullable<IndexItem["ops"]>> = {
  expects: "an operator class",
  read(expression, scope) {
    if (expression.kind === "name") return { name: expression.text };
    const raw = readSql(expression, scope);
    if (raw === undefined) return notRaw(expression, scope);
    return { raw: raw.parts.map((part) => (part.kind === "text" ? part.text : "")).join("") };
  },
};

/** A string is read on as what it means, so that nobody says that there is none. */
function notRaw(expression: ast.Expression, scope: ArgumentScope): { readonly raw: string } | undefined {
  const text = expression.kind === "string" ? expression.value : undefined;
  const repair = instead(expression, text === undefined ? undefined : `\`${text}\``);
  expected(scope, expression, "the name of an operator class, or SQL between backticks", repair);
  return text === undefined ? undefined : { raw: text };
}
