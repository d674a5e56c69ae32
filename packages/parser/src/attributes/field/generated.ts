/** `@generated`: the database computes the column. */
import { fieldAttribute, optional, positional, required } from "../spec.js";
import { flag } from "../types/literals.js";
import { sql } from "../types/sql.js";

export const generated = fieldAttribute({
  name: "generated",
  on: ["column"],
  doc: "The database computes the column from the others; stored: false when it is read (SQLite, PostgreSQL 18).",
  example: "total Decimal @generated(`price * quantity`)",
  arguments: {
    expression: positional(required(sql, "An expression over the columns of the row.")),
    stored: optional(flag, "false: computed when read, not when written."),
  },
  apply({ values }, properties) {
    properties.generated = { expression: values.expression, stored: values.stored ?? true };
  },
});
