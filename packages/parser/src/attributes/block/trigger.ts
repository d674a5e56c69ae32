/** `@@trigger`: a trigger of one table, by the text that makes it. */
import { defined } from "../../resolve/defined.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { statementArguments } from "../table-statement.js";

export const trigger = blockAttribute({
  name: "trigger",
  on: indexed,
  repeatable: true,
  doc: "Runs when rows change: everything that follows the name and the table in CREATE TRIGGER, without its ON.",
  example: '@@trigger("touch", `before update for each row execute function touch_updated_at()`)',
  arguments: statementArguments("trigger"),
  apply({ values, attribute }, properties) {
    const { name, sql, ...state } = values;
    properties.triggers = added(properties.triggers, { name, sql, span: attribute.span, ...defined(state) });
  },
});
