/** Privileges and owners that the schema does not speak of: they stay as the database has them. */
import type { Access, Catalog, ObjectId } from "../catalog.js";
import { freshAccess } from "../fresh-access.js";
import { catalogIds } from "../catalog-ids.js";
import type { Dialect } from "../dialect.js";
import { lazily } from "../lazily.js";
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
  { from, to }: { readonly from: Catalog; readonly to: Pick<Catalog, "statements"> },
  dialect: Pick<Dialect, "facts" | "defaultPrivileges">,
  manages: "all" | "declared",
): AdoptedAccess {
  const { defaultNamespace } = dialect.facts;
  const ids = lazily(() => catalogIds(declared, defaultNamespace));
  const spoken = new Set(declared.access.filter(({ grants }) => grants.length > 0).map(({ on }) => unitOf(on, ids())));
  const isManaged = (unit: ObjectId): boolean => spoken.has(unit) || (manages === "all" && ids().has(unit));
  const there = lazily(() => catalogIds(from, defaultNamespace));
  const missing = () => grantable(declared, ids()).filter((id) => !there().has(id) && !there().has(unitOf(id, ids())));
  const live = new Map([...from.access, ...freshAccess(missing, from, to, dialect)].map((each) => [each.on, each]));
  const said = new Map(declared.access.map((each) => [each.on, each]));
  const units = new Set<ObjectId>();
  const access = [...new Set([...said.keys(), ...live.keys()])].map((on): Access => {
    const [own, known] = [said.get(on), live.get(on)];
    const unit = unitOf(on, ids());
    const keeps = !isManaged(unit);
    if (
      keeps &&
      ids().has(unit) &&
      there().has(unit) &&
      (known?.grants ?? []).some((grant) => grant.versioned !== true)
    )
      units.add(unit);
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

/** What gets privileges of its own when it is made. */
function grantable({ tables }: Catalog, ids: ReadonlySet<ObjectId>): readonly ObjectId[] {
  const numbering = tables.flatMap((table) =>
    table.columns.flatMap(({ name, identity }) =>
      identity?.sequence === undefined ? [] : [objectId("sequence", table, name)],
    ),
  );
  return [...ids, ...numbering];
}

/** The object whose privileges count as one. */
function unitOf(on: ObjectId, ids: ReadonlySet<ObjectId>): ObjectId {
  const { kind, of, member } = readObjectId(on);
  if (member === undefined || (kind !== "column" && kind !== "sequence")) return on;
  const wholes = (["view", "materializedView"] as const).map((each) => objectId(each, of));
  return wholes.find((id) => ids.has(id)) ?? objectId("table", of);
}
