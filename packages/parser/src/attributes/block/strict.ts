/** `@@strict`: an option of the table. */
import { blockAttribute } from "../spec.js";
import { tables } from "../table-blocks.js";

export const strict = blockAttribute({
  name: "strict",
  on: tables,
  doc: "SQLite checks the types of all values.",
  example: "@@strict",
  arguments: {},
  apply(_use, properties) {
    properties.options.strict = true;
  },
});
