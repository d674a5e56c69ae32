/** The statements that give an object the privileges it has beyond the engine's defaults, and take those it lacks. */
import { sql } from "../sql.js";
import type { AclEntry } from "./acl-sql.js";

/** `object` as GRANT names it. `FUNCTION "public"."f"(integer)` */
export function grants(object: string, acl: readonly AclEntry[] | null): readonly string[] {
  return [...groups(acl ?? [])].map(([, { entry, privileges }]) => {
    const [grantee, , grantable, granted] = entry;
    const role = grantee === "public" ? "PUBLIC" : sql.quote(grantee);
    return granted
      ? `GRANT ${privileges.join(", ")} ON ${object} TO ${role}${grantable ? " WITH GRANT OPTION" : ""}`
      : `REVOKE ${privileges.join(", ")} ON ${object} FROM ${role}`;
  });
}

/** Entries that one statement can say together. */
function groups(
  acl: readonly AclEntry[],
): ReadonlyMap<string, { readonly entry: AclEntry; readonly privileges: string[] }> {
  const groups = new Map<string, { entry: AclEntry; privileges: string[] }>();
  for (const entry of acl) {
    const [grantee, privilege, grantable, granted] = entry;
    const key = JSON.stringify([grantee, grantable, granted]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { entry, privileges: [privilege] });
    else group.privileges.push(privilege);
  }
  return groups;
}
