/**
 * Turns changes into what PostgreSQL does, in forms that do not make others wait for long: indexes are built
 * concurrently, constraints are added unchecked and checked in a later transaction, rows are filled in batches. A table
 * that the plan itself creates, and `fast`, take the plain forms. Locks are those measured on PostgreSQL 18.
 */
import type { ActionKind, Change, PlanContext } from "@dsl/planner";
import { nameOf, readObjectId, sameValue, tableId, tableNamed } from "@dsl/planner";
import { addColumn } from "./lower/add-column.js";
import { addConstraint, becomesEnforced } from "./lower/add-constraint.js";
import { addKey } from "./lower/add-key.js";
import { alterColumnOptions } from "./lower/alter-column-options.js";
import { alterColumnType } from "./lower/alter-column-type.js";
import { alterGenerated } from "./lower/alter-generated.js";
import { alterIdentity } from "./lower/alter-identity.js";
import { breakDropCircles } from "./lower/break-drop-circles.js";
import { createTable } from "./lower/create-table.js";
import { cutNameCircles } from "./lower/cut-name-circles.js";
import { cutRowCircles } from "./lower/cut-row-circles.js";
import { freeNotNullNames } from "./lower/free-not-null-names.js";
import { dropColumn } from "./lower/drop-column.js";
import { createIndex, dropIndex } from "./lower/indexes.js";
import { dropConstraint } from "./lower/drop-constraint.js";
import { keepLeftKeys } from "./lower/keep-left-keys.js";
import { lockOthers } from "./lower/lock-others.js";
import { Lowering } from "./lower/lowering.js";
import { nameMovedNotNulls } from "./lower/name-moved-not-nulls.js";
import { renameNotNulls } from "./lower/rename-not-nulls.js";
import { setNotNull } from "./lower/set-not-null.js";
import { setReplicaIdentities } from "./lower/set-replica-identities.js";
import { cutTypeCircles } from "./lower/type-circles.js";
import { cutViewCircles } from "./lower/view-circles.js";
import { withoutImplied } from "./lower/without-implied.js";
import { withoutRenamedAbove } from "./lower/without-renamed-above.js";
import { withoutReplaced } from "./lower/without-replaced.js";

export function lower(changes: readonly Change[], context: PlanContext): readonly Change[] {
  const kept = keepLeftKeys(changes, context);
  const moved = nameMovedNotNulls(cut(withoutRenamedAbove(withoutReplaced(kept, context), context)), context);
  const needed = setReplicaIdentities(moved, context);
  const lowering = new Lowering(needed, context);
  const lowered = cutNameCircles(needed.flatMap((change) => lowerChange(change, lowering)));
  return lockOthers(freeNotNullNames(lowered, lowering), context);
}

const cut = (changes: readonly Change[]): readonly Change[] =>
  withoutImplied(breakDropCircles(cutViewCircles(cutRowCircles(cutTypeCircles(changes)))));

type LowerChange<K extends ActionKind> = (
  change: Extract<Change, { readonly kind: K }>,
  lowering: Lowering,
) => readonly Change[];

function lowerChange(change: Change, lowering: Lowering): readonly Change[] {
  return (rules[change.kind] as LowerChange<ActionKind>)(change, lowering);
}

const asItIs = (change: Change): readonly Change[] => [change];

/** As it is, under this lock on its table. */
function locks(mode: string, work?: "scan" | "build" | "rewrite") {
  return (change: Change & { readonly table: { readonly name: string } }): readonly Change[] => [
    { ...change, lock: { on: [nameOf(change.table)], mode, ...(work === undefined ? {} : { work }) } },
  ];
}

const exclusive = "ACCESS EXCLUSIVE";

type AlterIndex = Extract<Change, { readonly kind: "alterIndex" }>;

/** A table is clustered on one index: it stops being so on another by itself. */
function withoutUncluster(change: AlterIndex, { after }: Lowering): AlterIndex {
  const table = tableNamed(after, change.table);
  const isClustered = [table?.primaryKey, ...(table?.indexes ?? [])].some((index) => index?.clustered === true);
  if (!isClustered || change.to.clustered === true) return change;
  const { clustered: _, ...from } = change.from;
  return { ...change, from };
}

type OfStatement = Extract<Change, { readonly kind: "createStatement" | "dropStatement" | "replaceStatement" }>;

/** A policy, rule or trigger locks the table that it is of. */
function ofTable(change: OfStatement, mode: string): readonly Change[] {
  const { table, kind } = change.kind === "replaceStatement" ? change.to : change.object;
  const isLocked = table !== undefined && kind !== "statistics";
  return [isLocked ? { ...change, lock: { on: [table], mode } } : change];
}

const rules: { readonly [K in ActionKind]: LowerChange<K> } = {
  createNamespace: asItIs,
  dropNamespace: asItIs,
  createExtension: asItIs,
  alterExtension: asItIs,
  dropExtension: asItIs,
  createEnum: asItIs,
  dropEnum: asItIs,
  renameType: asItIs,
  // a new value cannot be used before it is committed
  addEnumValue: (change) => [{ ...change, commits: true }],
  renameEnumValue: asItIs,
  replaceEnum: (change) => [
    { ...change, lock: { on: change.columns.map(({ table }) => table), mode: exclusive, work: "rewrite" } },
  ],
  createDomain: asItIs,
  alterDomain: asItIs,
  replaceDomain: (change) => [
    { ...change, lock: { on: change.columns.map(({ table }) => table), mode: exclusive, work: "rewrite" } },
  ],
  dropDomain: asItIs,
  createCompositeType: asItIs,
  alterCompositeType: asItIs,
  renameAttribute: asItIs,
  dropCompositeType: asItIs,
  createSequence: asItIs,
  alterSequence: asItIs,
  renameSequence: asItIs,
  dropSequence: asItIs,
  createTable,
  dropTable: (change, lowering) => [
    {
      ...change,
      needs: [
        ...change.needs,
        ...lowering.partitions.keyColumnsAbove(change.table).filter((id) => !change.destroys.includes(id)),
        ...lowering.partitions.referencedParts(change.table).map(tableId),
      ],
      lock: { on: [nameOf(change.table)], mode: exclusive },
    },
  ],
  renameTable: renameNotNulls,
  moveTable: (change) => [{ ...change, lock: { on: [change.from], mode: exclusive } }],
  alterTableOptions: (change) => {
    const { from, to } = change;
    const moves =
      from.unlogged !== to.unlogged || from.accessMethod !== to.accessMethod || from.tablespace !== to.tablespace;
    return locks(exclusive, moves ? "rewrite" : undefined)(change);
  },
  detach: (change) => [{ ...change, lock: { on: [change.parent, change.table], mode: exclusive } }],
  attach: (change) => locks(exclusive, change.bound === undefined ? undefined : "scan")(change),
  setRowsAside: (change) => [{ ...change, lock: { on: [nameOf(change.from)], mode: exclusive, work: "rewrite" } }],
  putRowsBack: asItIs,
  continueNumbering: asItIs,
  addColumn,
  dropColumn,
  renameColumn: renameNotNulls,
  alterColumnType,
  setDefault: (change, lowering) =>
    lowering.resetsDefault(change.table, change.column) ? [] : locks(exclusive)(change),
  dropDefault: (change, lowering) =>
    lowering.resetsDefault(change.table, change.column) ? [] : locks(exclusive)(change),
  setNotNull,
  dropNotNull: locks(exclusive),
  alterIdentity,
  alterGenerated,
  alterColumnOptions,
  backfill: (change, lowering) => [lowering.backfill(change)],
  addPrimaryKey: addKey,
  addUnique: addKey,
  addForeignKey: addConstraint,
  alterForeignKey: (change) => locks(exclusive, becomesEnforced(change.from, change.to) ? "scan" : undefined)(change),
  addCheck: addConstraint,
  addExclusion: (change, lowering) => locks(exclusive, lowering.existed(change.table) ? "build" : undefined)(change),
  validateConstraint: locks("SHARE UPDATE EXCLUSIVE"),
  renameConstraint: locks(exclusive),
  dropConstraint,
  createIndex,
  attachIndex: asItIs,
  alterIndex: (change, lowering) => {
    const left = withoutUncluster(change, lowering);
    return sameValue({ ...left.from, name: left.to.name }, left.to) ? [] : locks("SHARE UPDATE EXCLUSIVE")(left);
  },
  renameIndex: locks("SHARE UPDATE EXCLUSIVE"),
  dropIndex,
  createStatement: (change) => ofTable(change, change.object.kind === "trigger" ? "SHARE ROW EXCLUSIVE" : exclusive),
  dropStatement: (change) => ofTable(change, exclusive),
  replaceStatement: (change) => ofTable(change, change.to.kind === "trigger" ? "SHARE ROW EXCLUSIVE" : exclusive),
  grant: asItIs,
  revoke: asItIs,
  setOwner: (change) => {
    const { kind, of } = readObjectId(change.on);
    return [kind === "table" ? { ...change, lock: { on: [of], mode: exclusive } } : change];
  },
  setProperty: asItIs,
  setComment: asItIs,
  rebuildTable: asItIs,
};
