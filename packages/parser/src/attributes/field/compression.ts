/** `@compression`: a property of the column. */
import { fieldAttribute, positional, required } from "../spec.js";
import { wordOrText } from "../types/literals.js";

export const compression = fieldAttribute({
  name: "compression",
  on: ["column"],
  doc: "How PostgreSQL compresses values that are long.",
  example: "body String @compression(lz4)",
  arguments: { name: positional(required(wordOrText, "The method.")) },
  apply({ values }, properties) {
    properties.compression = values.name;
  },
});
