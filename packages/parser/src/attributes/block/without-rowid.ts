/** `@@withoutRowid`: an option of the table. */
import { blockAttribute } from "../spec.js";
import { tables } from "../table-blocks.js";

export const withoutRowid = blockAttribute({
  name: "withoutRowid",
  on: tables,
  doc: "SQLite stores the rows in the primary key, with no rowid.",
  example: "@@withoutRowid",
  arguments: {},
  apply(_use, properties) {
    properties.options.withoutRowid = true;
  },
});
