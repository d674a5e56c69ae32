/** `@storage`: a property of the column. */
import { needsLongType } from "../field-type.js";
import { fieldAttribute, positional, required } from "../spec.js";
import { oneOf } from "../types/literals.js";

export const storage = fieldAttribute({
  name: "storage",
  on: ["column"],
  doc: "How PostgreSQL stores values that are long.",
  example: "body String @storage(External)",
  arguments: { name: positional(required(oneOf("Plain", "External", "Extended", "Main", "Default"), "The strategy.")) },
  apply(use, properties) {
    const { name } = use.values;
    if (name === "Plain" || name === "Default" || needsLongType(use)) properties.storage = name;
  },
});
