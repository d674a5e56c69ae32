/** `@deprecated`: reaches generated types and the editor. */
import { fieldAttribute, optional, positional } from "../spec.js";
import { text } from "../types/literals.js";

export const deprecated = fieldAttribute({
  name: "deprecated",
  on: ["column", "relation", "compositeField", "alias", "value"],
  doc: "Marks it as deprecated in generated types and in the editor.",
  example: 'phone String? @deprecated("use contacts")',
  arguments: { why: positional(optional(text, "What to use instead.")) },
  apply({ values }, properties) {
    properties.deprecated = values.why ?? "";
  },
});
