/** `@@rule`: a rule of one table, by the text that makes it. */
import { defined } from "../../resolve/defined.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { statementArguments } from "../table-statement.js";

export const rule = blockAttribute({
  name: "rule",
  on: indexed,
  repeatable: true,
  doc: "Rewrites statements: everything that follows the name in CREATE RULE, without its table.",
  example: '@@rule("keep", `on delete do instead nothing`)',
  arguments: statementArguments("rule"),
  apply({ values, attribute }, properties) {
    const { name, sql, ...state } = values;
    properties.rules = added(properties.rules, { name, sql, span: attribute.span, ...defined(state) });
  },
});
