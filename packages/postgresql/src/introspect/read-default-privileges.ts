/** Default privileges, by the statements that alter them: one for each role that gets or loses something. */
import { dropIdentity, objectId, type StatementObject } from "@dsl/planner";
import { facts } from "../facts.js";
import { sql } from "../sql.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { AclEntry } from "./parts/access.js";
import type { DefaultPrivilegesRow } from "./parts/default-privileges.js";

export function readDefaultPrivileges({ raw }: ReadContext, serverVersion: number): readonly StatementObject[] {
  return raw.defaultPrivileges.flatMap((row) =>
    [...groupBy(row.acl ?? [], ([role, , ...state]) => JSON.stringify([role, state])).values()].map((entries) =>
      readStatement(row, entries, serverVersion),
    ),
  );
}

const objects = { r: "tables", S: "sequences", f: "functions", T: "types", n: "schemas", L: "large objects" };

const kinds = { r: "table", S: "sequence", f: "routine", T: "type", n: "namespace", L: "large object" };

function readStatement(
  row: DefaultPrivilegesRow,
  entries: readonly AclEntry[],
  serverVersion: number,
): StatementObject {
  const privileges = privilegesText(row, entries, serverVersion);
  const [role, , grantable, revoked] = entries[0]!;
  const [give, take] = [true, false].map((gives) => statementText(row, entries[0]!, privileges, gives));
  // what the owner has without a word said stays when only the option goes
  const isOwn = role === "current_user" && row.namespace === null;
  const drop = revoked ? give! : grantable && isOwn ? take!.replace("revoke ", "revoke grant option for ") : take!;
  return {
    kind: "native",
    name: [row.namespace, objects[row.objects], "to", role].filter((part) => part !== null).join(" "),
    arguments: dropIdentity(drop),
    create: revoked ? take! : `${give!}${grantable ? " with grant option" : ""}`,
    after: [],
    drop,
    needs: row.namespace === null ? [] : [objectId("namespace", { name: row.namespace })],
  };
}

/** `all` where there are several and the version knows no more. */
function privilegesText(row: DefaultPrivilegesRow, entries: readonly AclEntry[], serverVersion: number): string {
  const given = entries.map(([, privilege]) => privilege.toLowerCase()).sort();
  const { all = [] } = facts.privileges[kinds[row.objects]] ?? {};
  const known = all.filter((privilege) => privilege !== "MAINTAIN" || serverVersion >= 170000);
  return known.length > 1 && known.length === given.length ? "all" : given.join(", ");
}

function statementText(row: DefaultPrivilegesRow, [role]: AclEntry, privileges: string, gives: boolean): string {
  const named = role === "current_user" && row.of !== null ? row.of : role;
  return [
    "alter default privileges",
    ...(row.of === null ? [] : [`for role ${sql.identifier(row.of)}`]),
    ...(row.namespace === null ? [] : [`in schema ${sql.identifier(row.namespace)}`]),
    `${gives ? "grant" : "revoke"} ${privileges} on ${objects[row.objects]}`,
    `${gives ? "to" : "from"} ${named === "public" || named === "current_user" ? named : sql.identifier(named)}`,
  ].join(" ");
}
