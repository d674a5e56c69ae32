/** `@@unlogged`: an option of the table. */
import { blockAttribute } from "../spec.js";
import { tables } from "../table-blocks.js";

export const unlogged = blockAttribute({
  name: "unlogged",
  on: tables,
  doc: "Not written to the log: faster, and empty after a crash.",
  example: "@@unlogged",
  arguments: {},
  apply(_use, properties) {
    properties.options.unlogged = true;
  },
});
