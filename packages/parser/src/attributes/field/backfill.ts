/** `@backfill`: what rows that are there already get. */
import { fieldAttribute, positional, required } from "../spec.js";
import { sql } from "../types/sql.js";

export const backfill = fieldAttribute({
  name: "backfill",
  on: ["column"],
  doc: "The value for existing rows when the column is added as required, or becomes required.",
  example: "handle String @backfill(`lower(name)`)",
  arguments: { expression: positional(required(sql, "An expression over the columns of the row.")) },
  apply({ values }, properties) {
    properties.backfill = values.expression;
  },
});
