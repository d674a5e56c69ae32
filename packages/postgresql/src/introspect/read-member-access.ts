/** Privileges on objects of extensions, by the statements that give and take them: their blocks are in no schema. */
import { dropIdentity, objectId, type StatementObject } from "@dsl/planner";
import { sql } from "../sql.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { AclEntry } from "./parts/access.js";
import type { MemberAccessRow } from "./parts/member-access.js";
import { readAcl } from "./read-acl.js";

export function readMemberAccess(context: ReadContext): readonly StatementObject[] {
  const extensions = new Map(context.raw.extensions.map(({ oid, name }) => [oid, objectId("extension", { name })]));
  return context.raw.memberAccess.flatMap((row) => {
    const states = groupBy(readAcl(row), ([role, , ...state]) => JSON.stringify([role, state]));
    const extension = extensions.get(row.extension);
    return [...states.values()].map((entries) => ({
      ...readStatement(row, entries),
      needs: extension === undefined ? [] : [extension],
    }));
  });
}

function readStatement(
  { what, column }: MemberAccessRow,
  entries: readonly AclEntry[],
): Omit<StatementObject, "needs"> {
  const [role, , grantable, revoked] = entries[0]!;
  const list = column === null ? "" : ` (${sql.identifier(column)})`;
  const privileges = entries.map(([, privilege]) => `${privilege.toLowerCase()}${list}`).sort();
  const who = role === "public" || role === "current_user" ? role : sql.identifier(role);
  const give = `grant ${privileges.join(", ")} on ${what} to ${who}`;
  const take = `revoke ${privileges.join(", ")} on ${what} from ${who}`;
  const drop = revoked ? give : take;
  return {
    kind: "native",
    name: `${column ?? ""} ${what} to ${role}`.trim(),
    arguments: dropIdentity(drop),
    create: revoked ? take : `${give}${grantable ? " with grant option" : ""}`,
    after: [],
    drop,
  };
}
