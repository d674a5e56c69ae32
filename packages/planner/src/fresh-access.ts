/** What roles may do with an object that was just made: what default privileges in force give them. */
import type { Access, Catalog, ObjectId } from "./catalog.js";
import type { Dialect } from "./dialect.js";
import { readObjectId, statementId } from "./object-id.js";
import { accessKind } from "./privileges-of.js";

/** Default privileges that go have gone by then, and those that come have not come yet. Objects without any are left out. */
export function freshAccess(
  ids: () => Iterable<ObjectId>,
  from: Catalog,
  to: Pick<Catalog, "statements">,
  { defaultPrivileges }: Pick<Dialect, "defaultPrivileges">,
): readonly Access[] {
  const connected = from.roles.find((role) => role.connected)?.name;
  const staying = new Set(to.statements.map(statementId));
  const inForce = from.statements
    .filter((object) => staying.has(statementId(object)))
    .flatMap((object) => (object.kind === "native" ? (defaultPrivileges(object) ?? []) : []))
    .filter(({ of }) => of === undefined || of === connected);
  if (inForce.length === 0) return [];
  return [...ids()].flatMap((on) => {
    const { of } = readObjectId(on);
    const kind = accessKind(on);
    const given = inForce.filter(
      ({ kinds, namespace }) => kinds.includes(kind) && (namespace === undefined || namespace === of.namespace),
    );
    return given.length === 0 ? [] : [{ on, grants: given.flatMap(({ grants }) => grants) }];
  });
}
