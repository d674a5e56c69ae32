/** `@@partition`: the table is divided; `partition` blocks are its parts. */
import { blockAttribute, positional, required } from "../spec.js";
import { indexItems } from "../types/fields.js";
import { oneOf, someOf } from "../types/literals.js";

export const partition = blockAttribute({
  name: "partition",
  on: ["model", "partition"],
  doc: "The table is divided by these fields; each part is a partition block.",
  example: "@@partition(by: Range, [createdAt])",
  arguments: {
    by: required(oneOf("Range", "List", "Hash"), "How rows are told apart."),
    fields: positional(required(someOf(indexItems), "Fields and expressions.")),
  },
  apply({ values, attribute }, properties) {
    properties.partitionBy = { by: values.by, items: values.fields.items, span: attribute.span };
  },
});
