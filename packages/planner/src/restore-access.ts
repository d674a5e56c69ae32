/** What is made anew has lost its owner and privileges: it gets them as if it had never had any. */
import type { Catalog, ObjectId } from "./catalog.js";
import type { ActionKind, Change } from "./change.js";
import type { Dialect } from "./dialect.js";
import { accessChanges } from "./kinds/access.js";
import { objectId, readObjectId } from "./object-id.js";
import { columnId, typeId } from "./object-ids.js";

/** `from` has the renames of the plan in it. */
export function restoreAccess(
  changes: readonly Change[],
  from: Catalog,
  to: Catalog,
  { facts }: Dialect,
): readonly Change[] {
  if (from.access.length === 0) return changes;
  const made = new Set(changes.flatMap(madeAnew));
  const kept = from.access.filter(({ on }) => ![on, ...wholesOf(on)].some((id) => made.has(id)));
  if (kept.length === from.access.length) return changes;
  const others = changes.filter(({ kind }) => !accessKinds.has(kind));
  return [...others, ...accessChanges({ ...from, access: kept }, to, facts)];
}

const accessKinds: ReadonlySet<ActionKind> = new Set(["grant", "revoke", "setOwner"]);
const renames: ReadonlySet<ActionKind> = new Set([
  "renameTable",
  "moveTable",
  "renameType",
  "renameColumn",
  "renameSequence",
]);

function madeAnew(change: Change): readonly ObjectId[] {
  if (renames.has(change.kind)) return [];
  if (change.kind === "replaceEnum") return [typeId(change.to)];
  if (change.kind !== "alterIdentity") return change.makes;
  const { table, from, to } = change;
  return from.identity?.kind === to.identity?.kind ? [] : [objectId("sequence", table, to.name)];
}

/** What a part goes and comes back with. */
function wholesOf(on: ObjectId): readonly ObjectId[] {
  const { kind, of, member } = readObjectId(on);
  if (member === undefined || (kind !== "column" && kind !== "sequence")) return [];
  const wholes = (["table", "view", "materializedView"] as const).map((each) => objectId(each, of));
  return [columnId(of, member), ...wholes];
}
