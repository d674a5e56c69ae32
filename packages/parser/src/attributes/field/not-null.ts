/** `@notNull`: NOT NULL as a constraint with a name, a state and consequences of its own. */
import { defined } from "../../resolve/defined.js";
import { comment, map, noInherit, notValid, onConflict } from "../common.js";
import { report } from "../../resolve/context.js";
import { fieldAttribute, optional } from "../spec.js";
import { flag } from "../types/literals.js";

export const notNull = fieldAttribute({
  name: "notNull",
  on: ["column", "alias"],
  doc: "Names the NOT NULL of a required field, or says more of it than that it is there.",
  example: 'email String @notNull(map: "email_present")',
  arguments: {
    map,
    comment,
    notValid,
    noInherit,
    inherited: optional(
      flag,
      "true: of a column that a child table has of its own, too; the NOT NULL is its parent's alone.",
    ),
    enforced: optional(flag, "false: the column of a primary key has no NOT NULL, as SQLite lets it."),
    onConflict,
  },
  apply({ values, attribute, scope }, properties) {
    if (scope.field!.ast.type.arity === "optional") {
      report(scope.context, {
        code: "D2409",
        span: attribute.span,
        message: `field "${scope.field!.name}" is optional, so it has no NOT NULL to name`,
        help: "remove the ? of its type, or @notNull",
      });
      return;
    }
    properties.notNull = {
      notValid: values.notValid ?? false,
      ...defined({
        name: values.map,
        comment: values.comment,
        noInherit: values.noInherit,
        inherited: values.inherited,
        enforced: values.enforced,
        onConflict: values.onConflict,
      }),
    };
  },
});
