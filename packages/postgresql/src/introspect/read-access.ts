/** Privileges and owners, by object. */
import { objectId, privilegesOf, readObjectId, type Access, type Grant, type ObjectId } from "@dsl/planner";
import { facts } from "../facts.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { AccessRow, AclEntry } from "./parts/access.js";
import { flag, present } from "./present.js";
import { readAcl } from "./read-acl.js";

/** By object. A server before 17 has no MAINTAIN: whoever has all it knows has all. One before 15 lets everyone create in `public`. */
export function readAccess(context: ReadContext, serverVersion: number): readonly Access[] {
  if (context.raw.access.length === 0 && serverVersion >= 150000) return [];
  const all = context.raw.access.flatMap((row): readonly Access[] => {
    const on = objectOf(row, context);
    if (on === undefined) return [];
    const access = {
      on,
      ...present({ owner: row.owner }),
      grants: readGrants(on, readAcl(row), serverVersion),
    };
    return access.owner === undefined && access.grants.length === 0 ? [] : [access];
  });
  return all.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function objectOf({ catalog, object, column }: AccessRow, context: ReadContext): ObjectId | undefined {
  if (catalog === catalogOids.namespace) {
    const namespace = context.raw.namespaces.find(({ oid }) => oid === object);
    return namespace === undefined ? undefined : objectId("namespace", { name: namespace.name });
  }
  if (catalog !== catalogOids.relation) return context.object(catalog, object, 0);
  if (column !== null) return objectId("column", context.relation(object), column);
  const numbered = context.numbered.get(object);
  return numbered === undefined
    ? context.object(catalog, object, 0)
    : objectId("sequence", numbered.table, numbered.column);
}

function readGrants(on: ObjectId, acl: readonly AclEntry[], serverVersion: number): readonly Grant[] {
  const { kind, of } = readObjectId(on);
  const isPublic = kind === "namespace" && of.name === facts.defaultNamespace;
  const { all = [] } = privilegesOf(on, facts) ?? {};
  const place = ([role, privilege, , , by = ""]: AclEntry): string => `${by} ${role} ${String(all.indexOf(privilege))}`;
  const sorted = acl.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  const grants = sorted.map(([role, privilege, grantable, revoked, by]): Grant => {
    const versioned = isPublic && role === "public" && privilege === "CREATE" && serverVersion < 150000;
    return {
      role,
      privilege,
      ...present({ grantable: flag(grantable), revoked: flag(revoked), versioned: flag(versioned), by }),
    };
  });
  const more = isPublic && serverVersion < 150000 ? openNamespace(grants) : [];
  return [...grants, ...more, ...(serverVersion < 170000 ? unknownOfAll(on, grants) : [])];
}

/** Everyone may create there, unless it was taken. */
function openNamespace(grants: readonly Grant[]): readonly Grant[] {
  const said = grants.some(({ role, privilege }) => role === "public" && privilege === "CREATE");
  return said ? [] : [{ role: "public", privilege: "CREATE", versioned: true }];
}

/** For each role that has, or lost, all that this version knows: what later versions know. */
function unknownOfAll(on: ObjectId, grants: readonly Grant[]): readonly Grant[] {
  const { all = [], versioned = [] } = privilegesOf(on, facts) ?? {};
  const known = all.filter((privilege) => !versioned.includes(privilege));
  const groups = groupBy(grants, ({ role, grantable, revoked, by }) => JSON.stringify([role, grantable, revoked, by]));
  return [...groups.values()].flatMap((group) =>
    group.length < known.length ? [] : versioned.map((privilege) => ({ ...group[0]!, privilege, versioned: true })),
  );
}
