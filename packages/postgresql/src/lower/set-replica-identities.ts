/** An index that the plan makes becomes the replica identity of its table when it has its name. */
import type { Change, PlanContext, Table } from "@dsl/planner";
import { indexId, nameOf, sameName, sameValue, changesOf } from "@dsl/planner";
import { replicaIndex } from "../render/table-options.js";
import { createdIndex, follow } from "./lowering.js";

export function setReplicaIdentities(changes: readonly Change[], { to }: PlanContext): readonly Change[] {
  const set = new Map(to.tables.flatMap((table) => setAfterIndex(table, changes)));
  if (set.size === 0) return changes;
  return [...changes.flatMap((change) => withoutReplicaIdentity(change, [...set.keys()])), ...set.values()];
}

function setAfterIndex(table: Table, changes: readonly Change[]): readonly (readonly [Table, Change])[] {
  const name = replicaIndex(table.options);
  if (name === undefined) return [];
  const made = changesOf(changes, table).find((change) => createdIndex(change) === name);
  if (made === undefined) return [];
  const { replicaIdentity = "", ...rest } = table.options;
  const set = follow(
    made,
    { kind: "alterTableOptions", table: nameOf(table), from: rest, to: { ...rest, replicaIdentity } },
    { alters: [], needs: [indexId(table, name)] },
  );
  return [[table, set]];
}

function withoutReplicaIdentity(change: Change, tables: readonly Table[]): readonly Change[] {
  if (change.kind !== "alterTableOptions" || !tables.some((table) => sameName(table, change.table))) return [change];
  const { replicaIdentity: _, ...to } = change.to;
  const old = change.from.replicaIdentity;
  const left = { ...to, ...(old === undefined ? {} : { replicaIdentity: old }) };
  return sameValue(change.from, left) ? [] : [{ ...change, to: left }];
}
