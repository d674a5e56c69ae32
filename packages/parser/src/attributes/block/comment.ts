/** `@@comment`: a comment in the database that is not the documentation, or that `///` cannot say. */
import { blockAttribute, positional, required } from "../spec.js";
import { named } from "../table-blocks.js";
import { text } from "../types/literals.js";

export const comment = blockAttribute({
  name: "comment",
  on: named,
  doc: "The comment on it in the database, instead of its documentation.",
  example: '@@comment("Kept by the billing job")',
  arguments: { text: positional(required(text, "The comment.")) },
  apply({ values }, properties) {
    properties.comment = values.text;
  },
});
