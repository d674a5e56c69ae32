/** Privileges and owners that the schema does not speak of: they stay as the database has them. */
import type { Access, Catalog, ObjectId } from "../catalog.js";
import { catalogIds } from "../catalog-ids.js";
import type { Dialect } from "../dialect.js";
import { objectId, readObjectId } from "../object-id.js";
import type { Unmanaged } from "./unmanaged.js";

export interface AdoptedAccess {
  readonly access: readonly Access[];
  readonly unmanaged: readonly Unmanaged[];
}

/**
 * An owner counts only where it is written. The privileges of an object, its columns and their sequences with it, are managed
 * once one is declared, or when the schema manages `all` and declares the object.
 */
export function adoptAccess(
  declared: Catalog,
  from: Catalog,
  { facts }: Pick<Dialect, "facts">,
  manages: "all" | "declared",
): AdoptedAccess {
  const ids = catalogIds(declared, facts.defaultNamespace);
  const spoken = new Set(declared.access.filter(({ grants }) => grants.length > 0).map(({ on }) => unitOf(on, ids)));
  const isManaged = (unit: ObjectId): boolean => spoken.has(unit) || (manages === "all" && ids.has(unit));
  const live = new Map(from.access.map((each) => [each.on, each]));
  const said = new Map(declared.access.map((each) => [each.on, each]));
  const units = new Set<ObjectId>();
  const access = [...new Set([...said.keys(), ...live.keys()])].map((on): Access => {
    const [own, known] = [said.get(on), live.get(on)];
    const unit = unitOf(on, ids);
    const keeps = !isManaged(unit);
    if (keeps && ids.has(unit) && (known?.grants ?? []).some((grant) => grant.versioned !== true)) units.add(unit);
    const ownerName = own?.owner ?? known?.owner;
    return {
      on,
      ...(ownerName === undefined ? {} : { owner: ownerName }),
      grants: (keeps ? known?.grants : own?.grants) ?? [],
    };
  });
  return {
    access: access.filter((each) => each.owner !== undefined || each.grants.length > 0),
    unmanaged: [...units].map((unit) => ({ kind: "privileges", of: readObjectId(unit).of })),
  };
}

/** The object whose privileges count as one. */
function unitOf(on: ObjectId, ids: ReadonlySet<ObjectId>): ObjectId {
  const { kind, of, member } = readObjectId(on);
  if (member === undefined || (kind !== "column" && kind !== "sequence")) return on;
  const wholes = (["view", "materializedView"] as const).map((each) => objectId(each, of));
  return wholes.find((id) => ids.has(id)) ?? objectId("table", of);
}
