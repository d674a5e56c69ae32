/** `@@tablespace`: an option of the table. */
import { blockAttribute, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { wordOrText } from "../types/literals.js";

export const tablespace = blockAttribute({
  name: "tablespace",
  on: indexed,
  doc: "Where the table is stored.",
  example: '@@tablespace("fast")',
  arguments: { name: positional(required(wordOrText, "The tablespace; it must exist.")) },
  apply({ values }, properties) {
    properties.options.tablespace = values.name;
  },
});
