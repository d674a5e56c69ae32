/** `@@policy`: which rows a role may see and write. */
import { defined } from "../../resolve/defined.js";
import { comment } from "../common.js";
import { added } from "../../resolve/draft.js";
import { blockAttribute, optional, positional, required } from "../spec.js";
import { tables } from "../table-blocks.js";
import { oneOf, someOf } from "../types/literals.js";
import { ownName } from "../types/own-name.js";
import { policyRoles } from "../types/names.js";
import { sql } from "../types/sql.js";

export const policy = blockAttribute({
  name: "policy",
  on: tables,
  repeatable: true,
  doc: "Which rows a role may see and write. With a policy and no @@rls, row level security is enabled.",
  example: "@@policy(\"own_row\", for: Select, to: [app_user], using: `id = current_setting('app.user_id')::int`)",
  arguments: {
    name: positional(required(ownName, "The policy's name.")),
    for: optional(
      oneOf("All", "Select", "Insert", "Update", "Delete"),
      "The statements it is about; All when left out.",
    ),
    to: optional(someOf(policyRoles), "The roles it is about; everyone when left out."),
    as: optional(oneOf("Permissive", "Restrictive"), "Whether it allows, the default, or forbids the rest."),
    using: optional(sql, "Holds for rows that may be seen."),
    check: optional(sql, "Holds for rows that may be written."),
    comment,
  },
  apply({ values, attribute }, properties) {
    properties.policies = added(properties.policies, {
      name: values.name,
      for: values.for ?? "All",
      to: values.to ?? [],
      permissive: values.as !== "Restrictive",
      span: attribute.span,
      ...defined({ using: values.using, check: values.check, comment: values.comment }),
    });
  },
});
