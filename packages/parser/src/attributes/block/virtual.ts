/** `@@virtual`: a table that a module of SQLite provides. */
import { blockAttribute, positional, required } from "../spec.js";
import { sql } from "../types/sql.js";

export const virtual = blockAttribute({
  name: "virtual",
  on: ["model"],
  doc: "The table is provided by a module of SQLite: what follows USING.",
  example: "@@virtual(`fts5(title, body)`)",
  arguments: { module: positional(required(sql, "The module and its arguments.")) },
  apply({ values }, properties) {
    properties.options.virtual = values.module;
  },
});
