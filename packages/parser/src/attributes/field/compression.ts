/** `@compression`: a property of the column. */
import { needsLongType } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { oneOf } from "../types/literals.js";

export const compression = fieldAttribute({
  name: "compression",
  on: ["column"],
  doc: "How PostgreSQL compresses values that are long.",
  example: "body String @compression(lz4)",
  arguments: { name: positional(required(oneOf("pglz", "lz4", "default"), "The method.")) },
  apply(use, properties) {
    if (needsLongType(use)) properties.compression = use.values.name;
  },
});
