/** `@@grant`: privileges of roles. */
import { added } from "../../resolve/draft.js";
import { blockAttribute } from "../spec.js";
import { owned } from "../table-blocks.js";
import { by, columns, grantable, grantees, partOf, privileges, sequences } from "../types/privileges.js";

export const grant = blockAttribute({
  name: "grant",
  on: owned,
  repeatable: true,
  doc: "Gives roles a privilege, on the whole or on some fields.",
  example: "@@grant(Select, to: [app_user], on: [id, name])",
  arguments: {
    privileges,
    to: grantees,
    on: columns,
    sequences,
    grantable,
    by,
  },
  apply({ values, attribute }, properties) {
    properties.grants = added(properties.grants, {
      privileges: values.privileges,
      to: values.to,
      ...partOf(values),
      ...(values.grantable === true ? { grantable: true } : {}),
      ...(values.by === undefined ? {} : { by: values.by }),
      span: attribute.span,
    });
  },
});
