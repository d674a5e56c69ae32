/** `@@rls`: row level security of a table. */
import { blockAttribute, optional, positional } from "../spec.js";
import { tables } from "../table-blocks.js";
import { flag, oneOf } from "../types/literals.js";

export const rls = blockAttribute({
  name: "rls",
  on: tables,
  doc: "Row level security: Enabled, or Disabled with its policies kept; force: true binds the table's owner too.",
  example: "@@rls(Enabled, force: true)",
  arguments: {
    state: positional(optional(oneOf("Enabled", "Disabled"), "Enabled when left out.")),
    force: optional(flag, "true: the table's owner is bound too."),
  },
  apply({ values, attribute }, properties) {
    properties.rowSecurity = {
      enabled: values.state !== "Disabled",
      force: values.force ?? false,
      span: attribute.span,
    };
  },
});
