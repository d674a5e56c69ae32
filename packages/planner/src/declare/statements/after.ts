/** Statements that complete an object: its comment, and what has no word. */
import type { Declared } from "@dsl/parser";
import { commentOf } from "../comments.js";
import type { Declaring } from "../declaring.js";
import { sqlText } from "../sql-text.js";

/** `what` names the object as COMMENT ON does. `VIEW "public"."daily"` */
export function commentStatement(what: string, comment: string | undefined, declaring: Declaring): readonly string[] {
  return comment === undefined ? [] : [`COMMENT ON ${what} IS ${declaring.dialect.sql.literal(comment)}`];
}

/** Comment and `@@alter` of a declaration. */
export function completion(of: Declared, what: string, declaring: Declaring): readonly string[] {
  return [
    ...commentStatement(what, commentOf(of, declaring).comment, declaring),
    ...of.alters.map((alter) => sqlText(alter, declaring)),
  ];
}

/** A role by the database's name for it; `public` is everyone. */
export function roleName(name: string, declaring: Declaring): string {
  const declared = declaring.schema.roles.find((role) => role.name === name);
  if (declared === undefined && name.toLowerCase() === "public") return "PUBLIC";
  return declaring.dialect.sql.quote(declared?.dbName ?? name);
}
