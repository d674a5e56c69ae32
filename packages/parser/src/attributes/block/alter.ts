/** `@@alter`: a property that the language has no word for. */
import { added } from "../../resolve/draft.js";
import { blockAttribute, positional, required } from "../spec.js";
import { named } from "../table-blocks.js";
import { sql } from "../types/sql.js";

export const alter = blockAttribute({
  name: "alter",
  on: named,
  repeatable: true,
  doc: "Sets a property that the language has no word for, by the statement that sets it.",
  example: "@@alter(`alter table ${User} alter email set (n_distinct = 1000)`)",
  arguments: { statement: positional(required(sql, "An ALTER statement.")) },
  apply({ values }, properties) {
    properties.alters = added(properties.alters, values.statement);
  },
});
