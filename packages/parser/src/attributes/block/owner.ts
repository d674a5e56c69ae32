/** `@@owner`: the role that owns the object. */
import { blockAttribute, positional, required } from "../spec.js";
import { owned } from "../table-blocks.js";
import { role } from "../types/names.js";

export const owner = blockAttribute({
  name: "owner",
  on: owned,
  doc: "The role that owns it; without it the owner is whoever runs the migration.",
  example: "@@owner(app_owner)",
  arguments: { role: positional(required(role, "A declared role.")) },
  apply({ values }, properties) {
    properties.owner = values.role;
  },
});
