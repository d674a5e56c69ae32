/** `@@check`: what must hold in every row. */
import { defined } from "../../resolve/defined.js";
import { checkState } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { sql } from "../types/sql.js";

export const check = blockAttribute({
  name: "check",
  on: tables,
  repeatable: true,
  doc: "What must hold in every row.",
  example: "@@check(`${startsAt} < ${endsAt}`)",
  arguments: { expression: positional(required(sql, "A condition over the columns of a row.")), ...checkState },
  apply({ values: { expression, map, ...state }, attribute }, properties) {
    properties.checks = added(properties.checks, {
      expression,
      span: attribute.span,
      ...defined({ dbName: map, ...state }),
    });
  },
});
