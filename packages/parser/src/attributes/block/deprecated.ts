/** `@@deprecated`: reaches generated types and the editor. */
import { blockAttribute, optional, positional } from "../spec.js";
import { named } from "../table-blocks.js";
import { text } from "../types/literals.js";

export const deprecated = blockAttribute({
  name: "deprecated",
  on: named,
  doc: "Marks it as deprecated in generated types and in the editor.",
  example: '@@deprecated("use Account")',
  arguments: { why: positional(optional(text, "What to use instead.")) },
  apply({ values }, properties) {
    properties.deprecated = values.why ?? "";
  },
});
