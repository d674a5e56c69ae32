/** `@@of`: a table of a composite type. */
import { blockAttribute, positional, required } from "../spec.js";
import { nameOf } from "../types/names.js";

export const of = blockAttribute({
  name: "of",
  on: ["model"],
  doc: "The table's columns are the fields of a composite type.",
  example: "@@of(Address)",
  arguments: { type: positional(required(nameOf("type"), "The composite type.")) },
  apply({ values }, properties) {
    properties.ofType = values.type;
  },
});
