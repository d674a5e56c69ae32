/** `@inherited`: a field of a child table that says what of an inherited column is its own. */
import { fieldAttribute } from "../spec.js";

export const inherited = fieldAttribute({
  name: "inherited",
  on: ["column"],
  doc: "The column is a parent's (@@inherits): what the field says of it is so in this table alone.",
  example: 'status String @inherited @default("new")',
  arguments: {},
  apply(_call, properties) {
    properties.inherited = true;
  },
});
