/** `@@trigger`: a trigger of one table, by the text that makes it. */
import { defined } from "../../resolve/defined.js";
import { comment } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { oneOf } from "../types/literals.js";
import { ownName } from "../types/own-name.js";
import { sql } from "../types/sql.js";

export const trigger = blockAttribute({
  name: "trigger",
  on: indexed,
  repeatable: true,
  doc: "Runs when rows change: everything that follows the name and the table in CREATE TRIGGER, without its ON.",
  example: '@@trigger("touch", `before update for each row execute function touch_updated_at()`)',
  arguments: {
    name: positional(required(ownName, "The trigger's name.")),
    sql: positional(required(sql, "What follows the name in its CREATE statement.")),
    enabled: optional(oneOf("Always", "Replica", "Disabled"), "When it fires, if not as usual."),
    comment,
  },
  apply({ values, attribute }, properties) {
    const { name, sql, ...state } = values;
    properties.triggers = added(properties.triggers, { name, sql, span: attribute.span, ...defined(state) });
  },
});
