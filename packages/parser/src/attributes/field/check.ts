/** `@check`: what must hold in every row, written at the column it is about. */
import { defined } from "../../resolve/defined.js";
import { checkState } from "../common.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { sql } from "../types/sql.js";

export const check = fieldAttribute({
  name: "check",
  on: ["column", "alias"],
  repeatable: true,
  doc: "What must hold in every row. In a type alias `${value}` is the value.",
  example: "age Int @check(`${age} >= 0`)",
  arguments: { expression: positional(required(sql, "A condition.")), ...checkState },
  apply({ values: { expression, map, ...state }, attribute }, properties) {
    const written = { expression, span: attribute.span, ...defined({ dbName: map, ...state }) };
    properties.checks = [...properties.checks, written];
  },
});
