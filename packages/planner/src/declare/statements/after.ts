/** Statements that complete an object: its comment and privileges. */
import type { Declared } from "@dsl/parser";
import { commentOf } from "../comments.js";
import type { Declaring } from "../declaring.js";
import { reportUnplanned } from "../report.js";
import { sqlText } from "../sql-text.js";

/** `what` names the object as COMMENT ON does. `VIEW "public"."daily"` */
export function commentStatement(what: string, comment: string | undefined, declaring: Declaring): readonly string[] {
  return comment === undefined ? [] : [`COMMENT ON ${what} IS ${declaring.dialect.sql.literal(comment)}`];
}

/** Comment, privileges and `@@alter` of a declaration. `granted` names it as GRANT does. */
export function completion(
  of: Declared,
  names: { readonly what: string; readonly granted: string },
  declaring: Declaring,
): readonly string[] {
  if (of.owner !== undefined) reportUnplanned("@@owner", of.nameSpan, declaring);
  return [
    ...commentStatement(names.what, commentOf(of, declaring).comment, declaring),
    ...of.grants.map(({ privileges, to }) => {
      const words = privileges.map((privilege) => privilege.toUpperCase()).join(", ");
      return `GRANT ${words} ON ${names.granted} TO ${to.map((role) => roleName(role, declaring)).join(", ")}`;
    }),
    ...of.alters.map((alter) => sqlText(alter, declaring)),
  ];
}

/** A role by the database's name for it; `public` is everyone. */
export function roleName(name: string, declaring: Declaring): string {
  const declared = declaring.schema.roles.find((role) => role.name === name);
  if (declared === undefined && name.toLowerCase() === "public") return "PUBLIC";
  return declaring.dialect.sql.quote(declared?.dbName ?? name);
}
