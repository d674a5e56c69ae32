/** `@@drop`: the statement that drops a native object. */
import { blockAttribute, positional, required } from "../spec.js";
import { sql } from "../types/sql.js";

export const drop = blockAttribute({
  name: "drop",
  on: ["native"],
  doc: "The statement that drops the object.",
  example: "@@drop(`drop cast (text as integer)`)",
  arguments: { statement: positional(required(sql, "A DROP statement.")) },
  apply({ values }, properties) {
    properties.drop = values.statement;
  },
});
