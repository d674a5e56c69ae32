/**
 * What the engine uses without a name for it in any text: casts, and the default operator classes of types; and the family of
 * a class, whose name says nothing, since it often is that of the class.
 */
import type { ObjectId, StatementObject } from "../catalog.js";
import type { Change } from "../change.js";
import { canonical, readDrop } from "../native-identity.js";
import { readObjectId } from "../object-id.js";

/** Changes with the casts and operator classes of the plan that they may use. */
export function needUnnamed(changes: readonly Change[]): readonly Change[] {
  return needOperatorClasses(needFamilies(needCasts(changes)));
}

/** The engine knows casts only by their functions. A cast is made after its function and before all that needs that. */
function needCasts(changes: readonly Change[]): readonly Change[] {
  const casts = changes.filter((change) => isCreated(change, "cast"));
  if (casts.length === 0) return changes;
  const made = new Map(casts.flatMap((cast) => cast.needs.filter(isRoutine).map((id) => [id, cast.makes] as const)));
  return changes.map((change) => {
    if (change.kind === "dropStatement" || casts.some((cast) => cast === change)) return change;
    return withNeeds(
      change,
      change.needs.flatMap((id) => made.get(id) ?? []),
    );
  });
}

const isRoutine = (id: ObjectId): boolean => readObjectId(id).kind === "routine";

function needFamilies(changes: readonly Change[]): readonly Change[] {
  const families = changes.filter((change) => isCreated(change, "operator family"));
  if (families.length === 0) return changes;
  return changes.map((change) => {
    if (!isCreated(change, "operator class")) return change;
    const text = canonical(change.object.create);
    return withNeeds(
      change,
      families.filter(({ object }) => text.includes(membership(object))).flatMap(({ makes }) => makes),
    );
  });
}

/** As a class in the family says it. `using hash family public.oc2 as` */
function membership({ drop }: StatementObject): string {
  const [, name, method] = /^operator family (.+) using (\S+)$/.exec(readDrop(drop).identity) ?? [];
  return `using ${method} family ${name} as`;
}

/** A key says no operator class where it takes the default one of its column's type. */
function needOperatorClasses(changes: readonly Change[]): readonly Change[] {
  const classes = changes.filter((change) => isCreated(change, "operator class"));
  const byDefault = classes.filter(({ object }) => /\bdefault\s+for\s+type\b/i.test(object.create));
  if (byDefault.length === 0) return changes;
  return changes.map((change) => {
    const used = byDefault.filter(({ object }) => mayTake(change, object));
    return withNeeds(
      change,
      used.flatMap(({ makes }) => makes),
    );
  });
}

/** A change of a table that is there does not say the types of its columns. */
function mayTake(change: Change, { create }: StatementObject): boolean {
  switch (change.kind) {
    case "createTable":
      return change.table.columns.some(({ type }) => create.includes(type.text));
    case "addPrimaryKey":
    case "addUnique":
    case "addExclusion":
    case "createIndex":
      return true;
    default:
      return false;
  }
}

type CreateStatement = Extract<Change, { readonly kind: "createStatement" }>;

function isCreated(change: Change, words: string): change is CreateStatement {
  if (change.kind !== "createStatement" || change.object.kind !== "native") return false;
  return readDrop(change.object.drop).words === words;
}

const withNeeds = (change: Change, ids: readonly ObjectId[]): Change =>
  ids.length === 0 ? change : { ...change, needs: [...change.needs, ...ids] };
