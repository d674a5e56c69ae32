/** `@default`: the value of a row that says none. */
import { fieldAttribute, positional, required } from "../spec.js";
import { defaultValue } from "../types/default-value.js";

export const defaultAttribute = fieldAttribute({
  name: "default",
  on: ["column", "compositeField", "alias"],
  doc: "The value of a row that says none: a literal, a function, or SQL between backticks.",
  example: "createdAt DateTime @default(now())",
  arguments: { value: positional(required(defaultValue, "A literal, a function, or SQL between backticks.")) },
  apply({ values }, properties) {
    properties.default = values.value;
  },
});
