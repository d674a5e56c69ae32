/** `ops: JsonbPathOps` by a name of the language, or by the database's own: `` `gin_trgm_ops` ``. */
import type { IndexItem } from "../../schema.js";
import type { ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { readSql } from "./sql.js";

export const operatorClass: ArgumentType<NonNullable<IndexItem["ops"]>> = {
  expects: "an operator class",
  read(expression, scope) {
    if (expression.kind === "name") return { name: expression.text };
    const raw = readSql(expression, scope);
    if (raw === undefined)
      return expected(scope, expression, "the name of an operator class, or SQL between backticks");
    return { raw: raw.parts.map((part) => (part.kind === "text" ? part.text : "")).join("") };
  },
};
