/** `@@revoke`: privileges that everyone or the owner has from the start, taken away. */
import { added } from "../../resolve/draft.js";
import { blockAttribute } from "../spec.js";
import { owned } from "../table-blocks.js";
import { losers, partOf, privileges, sequences } from "../types/privileges.js";

export const revoke = blockAttribute({
  name: "revoke",
  on: owned,
  repeatable: true,
  doc: "Takes away a privilege that everyone or the owner has from the start.",
  example: "@@revoke(Execute, from: [public])",
  arguments: { privileges, from: losers, sequences },
  apply({ values, attribute }, properties) {
    const { privileges, from } = values;
    properties.grants = added(properties.grants, {
      privileges,
      to: from,
      ...partOf(values),
      revoked: true,
      span: attribute.span,
    });
  },
});
