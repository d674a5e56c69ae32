/** `@grant`: as `@@grant`, on a type that is one line. */
import { fieldAttribute, optional } from "../spec.js";
import { flag } from "../types/literals.js";
import { grantees, privileges } from "../types/privileges.js";

export const grant = fieldAttribute({
  name: "grant",
  on: ["alias"],
  repeatable: true,
  doc: "Gives roles a privilege on the type.",
  example: "type Email = String @grant(Usage, to: [app_user])",
  arguments: { privileges, to: grantees, grantable: optional(flag, "true: the roles may grant it to others.") },
  apply({ values, attribute }, properties) {
    const { privileges, to, grantable } = values;
    const more = grantable === true ? { grantable: true } : {};
    properties.grants = [
      ...properties.grants,
      { privileges, to, on: [], sequences: [], ...more, span: attribute.span },
    ];
  },
});
