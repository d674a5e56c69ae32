/** What a trigger and a rule of a table are written by. */
import { comment } from "./common.js";
import { optional, positional, required } from "./spec.js";
import { oneOf } from "./types/literals.js";
import { ownName } from "./types/own-name.js";
import { sql } from "./types/sql.js";

export const statementArguments = (word: string) => ({
  name: positional(required(ownName, `The ${word}'s name.`)),
  sql: positional(required(sql, "What follows the name in its CREATE statement.")),
  enabled: optional(oneOf("Always", "Replica", "Disabled"), "When it fires, if not as usual."),
  comment,
});
