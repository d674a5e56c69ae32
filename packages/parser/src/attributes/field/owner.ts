/** `@owner`: as `@@owner`, on a type that is one line. */
import { fieldAttribute, positional, required } from "../spec.js";
import { role } from "../types/names.js";

export const owner = fieldAttribute({
  name: "owner",
  on: ["alias"],
  doc: "The role that owns the type; without it the owner is whoever runs the migration.",
  example: "type Email = String @owner(app_owner)",
  arguments: { role: positional(required(role, "A declared role.")) },
  apply({ values }, properties) {
    properties.owner = values.role;
  },
});
