/** `@@rule`: a rule of one table, by the text that makes it. */
import { defined } from "../../resolve/defined.js";
import { comment } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { oneOf } from "../types/literals.js";
import { ownName } from "../types/own-name.js";
import { sql } from "../types/sql.js";

export const rule = blockAttribute({
  name: "rule",
  on: indexed,
  repeatable: true,
  doc: "Rewrites statements: everything that follows the name in CREATE RULE, without its table.",
  example: '@@rule("keep", `on delete do instead nothing`)',
  arguments: {
    name: positional(required(ownName, "The rule's name.")),
    sql: positional(required(sql, "What follows the name in its CREATE statement.")),
    enabled: optional(oneOf("Always", "Replica", "Disabled"), "When it fires, if not as usual."),
    comment,
  },
  apply({ values, attribute }, properties) {
    const { name, sql, ...state } = values;
    properties.rules = added(properties.rules, { name, sql, span: attribute.span, ...defined(state) });
  },
});
