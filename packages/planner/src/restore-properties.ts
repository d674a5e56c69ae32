/** What is made anew has lost its owner, privileges and other properties: it gets them as if it had never had any. */
import type { Alteration, Catalog, Column, ObjectId, QualifiedName, StatementObject } from "./catalog.js";
import type { ActionKind, Change } from "./change.js";
import type { Dialect } from "./dialect.js";
import { freshAccess } from "./fresh-access.js";
import { alterationChanges } from "./kinds/alteration.js";
import { isRebuiltIndex } from "./is-rebuilt-index.js";
import { accessChanges } from "./kinds/access.js";
import { ancestors } from "./kinds/parents.js";
import { sameName } from "./names.js";
import { defaultPrivileges, readDrop } from "./native-identity.js";
import { objectId, readObjectId } from "./object-id.js";
import { columnId, statementRelationIds, tableId, typeId } from "./object-ids.js";
import { tableNamed } from "./table-named.js";

/** `from` has the renames of the plan in it. */
export function restoreProperties(
  changes: readonly Change[],
  from: Catalog,
  to: Catalog,
  dialect: Dialect,
): readonly Change[] {
  const made = new Set(changes.flatMap(madeAnew));
  const kept = from.access.filter(({ on }) => ![on, ...wholesOf(on)].some((id) => made.has(id)));
  const properties = from.alterations.filter(
    (each) =>
      ![each.on, ...wholesOf(each.on)].some((id) => made.has(id)) &&
      !isRemadeTrigger(each, changes, from) &&
      !isRebuiltIndex(each.on, changes, from),
  );
  const fresh = freshAccess(() => made, from, to, dialect);
  const isSame = kept.length === from.access.length && properties.length === from.alterations.length;
  if (isSame && fresh.length === 0) return changes.map((change) => afterAll(change, made));
  const others = changes.filter(({ kind }) => !restored.has(kind)).map((change) => afterAll(change, made));
  const left = { ...from, access: [...kept, ...fresh], alterations: properties };
  return [...others, ...alterationChanges(left, to, dialect), ...accessChanges(left, to, dialect.facts)];
}

/** A partition gets its trigger anew when that is made, and when it, or what it is part of, leaves a table or gets one. */
function isRemadeTrigger({ on, trigger }: Alteration, changes: readonly Change[], from: Catalog): boolean {
  if (trigger === undefined) return false;
  const { of } = readObjectId(on);
  const moved = [of, ...ancestors(tableNamed(from, of)?.options ?? {}, from)];
  return changes.some((change) => {
    const made = madeStatement(change);
    if (made !== undefined) return made.kind === "trigger" && made.name === trigger;
    return (change.kind === "attach" || change.kind === "detach") && moved.some((each) => sameName(each, change.table));
  });
}

function madeStatement(change: Change): StatementObject | undefined {
  if (change.kind === "replaceStatement") return change.to;
  return change.kind === "createStatement" ? change.object : undefined;
}

/** Default privileges come when all that is made has been made: it gets those that stay. */
function afterAll(change: Change, made: ReadonlySet<ObjectId>): Change {
  if (change.kind !== "createStatement") return change;
  if (change.object.kind !== "native" || readDrop(change.object.drop).words !== defaultPrivileges) return change;
  return { ...change, needs: [...change.needs, ...[...made].filter((id) => !isDefaults(id))] };
}

function isDefaults(id: ObjectId): boolean {
  const { kind, of } = readObjectId(id);
  return kind === "native" && of.name.startsWith(defaultPrivileges);
}

const restored: ReadonlySet<ActionKind> = new Set(["grant", "revoke", "setOwner", "setProperty"]);
const renames: ReadonlySet<ActionKind> = new Set([
  "renameTable",
  "moveTable",
  "renameType",
  "renameAttribute",
  "renameColumn",
  "renameSequence",
]);

function madeAnew(change: Change): readonly ObjectId[] {
  if (renames.has(change.kind)) return [];
  if (change.kind === "createTable")
    return [...change.makes, ...change.table.columns.flatMap((column) => numbering(change.table, column))];
  if (change.kind === "addColumn") return [...change.makes, ...numbering(change.table, change.column)];
  if (change.kind === "replaceEnum" || change.kind === "replaceDomain") return [typeId(change.to)];
  if (change.kind !== "alterIdentity") return change.makes;
  const { table, from, to } = change;
  return numbersBy(from) === numbersBy(to) ? [] : numbering(table, to);
}

/** An identity column keeps its sequence, whether a row may say its number or not. */
const numbersBy = ({ identity }: Column): string | undefined =>
  identity?.kind === "always" || identity?.kind === "byDefault" ? "identity" : identity?.kind;

const numbering = (table: QualifiedName, { name, identity }: Column): readonly ObjectId[] =>
  identity?.sequence === undefined ? [] : [objectId("sequence", table, name)];

/** What a part goes and comes back with. */
function wholesOf(on: ObjectId): readonly ObjectId[] {
  const { kind, of, member } = readObjectId(on);
  if (member !== undefined && kind === "constraint") return [objectId("table", of)];
  if (member === undefined || (kind !== "column" && kind !== "sequence")) return [];
  return [columnId(of, member), tableId(of), ...statementRelationIds(of)];
}
