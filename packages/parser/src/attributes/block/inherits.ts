/** `@@inherits`: PostgreSQL's table inheritance. */
import { blockAttribute, positional, required } from "../spec.js";
import { listOf, someOf } from "../types/literals.js";
import { nameOf } from "../types/names.js";

export const inherits = blockAttribute({
  name: "inherits",
  on: ["model"],
  doc: "The table has the columns of these tables too, and its rows are found there.",
  example: "@@inherits([Vehicle])",
  arguments: { models: positional(required(someOf(listOf(nameOf("model"), "a list of models")), "The parents.")) },
  apply({ values }, properties) {
    properties.inherits = [...properties.inherits, ...values.models];
  },
});
