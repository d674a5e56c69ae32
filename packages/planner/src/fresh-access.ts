/** What roles may do with an object that was just made: what default privileges in force give them. */
import type { Access, Catalog, ObjectId } from "./catalog.js";
import type { Dialect } from "./dialect.js";
import { readObjectId } from "./object-id.js";
import { accessKind } from "./privileges-of.js";

/** `catalog` is the state in which the objects are made. Those without any are left out. */
export function freshAccess(
  ids: () => Iterable<ObjectId>,
  catalog: Catalog,
  { defaultPrivileges }: Pick<Dialect, "defaultPrivileges">,
): readonly Access[] {
  const connected = catalog.roles.find((role) => role.connected)?.name;
  const inForce = catalog.statements
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
