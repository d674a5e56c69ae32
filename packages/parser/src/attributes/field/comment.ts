/** `@comment`: a comment in the database that is not the documentation, or that `///` cannot say. */
import { fieldAttribute, positional, required } from "../spec.js";
import { text } from "../types/literals.js";

export const comment = fieldAttribute({
  name: "comment",
  on: ["column", "compositeField", "alias"],
  doc: "The comment on it in the database, instead of its documentation.",
  example: 'total Decimal @comment("In cents")',
  arguments: { text: positional(required(text, "The comment.")) },
  apply({ values }, properties) {
    properties.comment = values.text;
  },
});
