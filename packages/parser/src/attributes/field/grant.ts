/** `@grant`: as `@@grant`, on a type that is one line. */
import { fieldAttribute } from "../spec.js";
import { by, grantable, grantees, privileges } from "../types/privileges.js";

export const grant = fieldAttribute({
  name: "grant",
  on: ["alias"],
  repeatable: true,
  doc: "Gives roles a privilege on the type.",
  example: "type Email = String @grant(Usage, to: [app_user])",
  arguments: { privileges, to: grantees, grantable, by },
  apply({ values, attribute }, properties) {
    const { privileges, to, grantable, by } = values;
    const more = { ...(grantable === true ? { grantable } : {}), ...(by === undefined ? {} : { by }) };
    properties.grants = [
      ...(properties.grants ?? []),
      { privileges, to, on: [], sequences: [], ...more, span: attribute.span },
    ];
  },
});
