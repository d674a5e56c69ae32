/** `@@accessMethod`: an option of the table. */
import { blockAttribute, positional, required } from "../spec.js";
import { indexed } from "../table-blocks.js";
import { wordOrText } from "../types/literals.js";

export const accessMethod = blockAttribute({
  name: "accessMethod",
  on: indexed,
  doc: "The storage engine of the table.",
  example: '@@accessMethod("heap")',
  arguments: { name: positional(required(wordOrText, "The access method.")) },
  apply({ values }, properties) {
    properties.options.accessMethod = values.name;
  },
});
