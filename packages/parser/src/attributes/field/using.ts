/** `@using`: how values are converted when the column's type changes. */
import { report } from "../../resolve/context.js";
import { defined } from "../../resolve/defined.js";
import { fieldAttribute, optional, positional } from "../spec.js";
import { sql } from "../types/sql.js";

export const using = fieldAttribute({
  name: "using",
  on: ["column"],
  doc: "Converts existing values when the column's type changes or its enum loses a value; down: the way back.",
  example: "price Int @using(`price::numeric * 100`, down: `price / 100.0`)",
  arguments: {
    up: positional(optional(sql, "From the old type to the new.")),
    down: optional(sql, "From the new type to the old."),
  },
  apply({ values, attribute, scope }, properties) {
    if (values.up === undefined && values.down === undefined && (attribute.args ?? []).length === 0) {
      report(scope.context, { code: "D2404", span: attribute.span, message: "@using needs SQL between backticks" });
    }
    properties.using = defined({ up: values.up, down: values.down });
  },
});
