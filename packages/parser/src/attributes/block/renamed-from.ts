/** `@@renamedFrom`: the database's old name, so that a rename is not a drop and a create. */
import { blockAttribute, positional, required } from "../spec.js";
import { owned } from "../table-blocks.js";
import { name } from "../types/literals.js";

export const renamedFrom = blockAttribute({
  name: "renamedFrom",
  on: owned,
  doc: "The old name in the database, with its schema before a dot: the next migration renames instead of dropping.",
  example: '@@renamedFrom("customers")',
  arguments: { name: positional(required(name, "The old name in the database.")) },
  apply({ values, attribute }, properties) {
    properties.renamedFrom = { name: values.name, span: attribute.span };
  },
});
