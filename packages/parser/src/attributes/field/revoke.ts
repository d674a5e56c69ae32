/** `@revoke`: as `@@revoke`, on a type that is one line. */
import { fieldAttribute } from "../spec.js";
import { losers, privileges } from "../types/privileges.js";

export const revoke = fieldAttribute({
  name: "revoke",
  on: ["alias"],
  repeatable: true,
  doc: "Takes away a privilege on the type that everyone or the owner has from the start.",
  example: "type Email = String @revoke(Usage, from: [public])",
  arguments: { privileges, from: losers },
  apply({ values, attribute }, properties) {
    const { privileges, from } = values;
    const grant = { privileges, to: from, on: [], sequences: [], revoked: true, span: attribute.span };
    properties.grants = [...(properties.grants ?? []), grant];
  },
});
