/** `@@grant`: privileges of roles. */
import { blockAttribute, optional, positional, required } from "../spec.js";
import { named } from "../table-blocks.js";
import { ownFields } from "../types/fields.js";
import { listOf, oneOf, someOf } from "../types/literals.js";
import { roles } from "../types/names.js";

const privilege = oneOf(
  "Select",
  "Insert",
  "Update",
  "Delete",
  "Truncate",
  "References",
  "Trigger",
  "Maintain",
  "Usage",
  "Execute",
  "Create",
  "All",
);

export const grant = blockAttribute({
  name: "grant",
  on: named.filter((keyword) => keyword !== "extension" && keyword !== "role"),
  repeatable: true,
  doc: "Gives roles a privilege, on the whole or on some fields.",
  example: "@@grant(Select, to: [app_user], on: [id, name])",
  arguments: {
    privileges: positional(required(someOf(listOf(privilege, "a privilege")), "One privilege, or a list.")),
    to: required(someOf(roles), "The roles that get it."),
    on: optional(someOf(ownFields), "Only these fields."),
  },
  apply({ values, attribute }, properties) {
    const on = (values.on?.items ?? []).map((field) => field.name);
    properties.grants.push({ privileges: values.privileges, to: values.to, on, span: attribute.span });
  },
});
