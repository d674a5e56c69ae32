/**
 * Leaves out drops that another drop brings: a column takes the indexes and constraints over it along, a column or table
 * the sequences that it owns, a partitioned table its partitions.
 */
import type { Change, Index } from "@dsl/planner";
import { itemColumns, nameKey } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { mentions } from "../text/mentions.js";

type Taker = Extract<Change, { readonly kind: "dropColumn" | "dropTable" }>;

export function withoutImplied(changes: readonly Change[]): readonly Change[] {
  const takers = changes.filter((change) => change.kind === "dropColumn" || change.kind === "dropTable");
  if (takers.length === 0) return changes;
  const byTable = groupBy(takers, (change) => nameKey(change.table));
  const awaited = new Set(changes.flatMap((change) => (change.kind === "dropNotNull" ? [nameKey(change.table)] : [])));
  const taken = new Map<Change, Change[]>();
  const rest = changes.filter((change) => {
    const by = awaitsKey(change, awaited) ? undefined : lastTaker(change, byTable);
    if (by !== undefined) taken.set(by, [...(taken.get(by) ?? []), change]);
    return by === undefined;
  });
  return rest.map((change) => {
    const own = taken.get(change);
    return own === undefined ? change : withEffects(change, own);
  });
}

/** Columns that stay may be NULL only when the key over them has gone. */
function awaitsKey(change: Change, optional: ReadonlySet<string>): boolean {
  const isKey = change.kind === "dropConstraint" && change.dropped.kind === "primaryKey";
  return isKey && optional.has(nameKey(change.table));
}

/** What takes it may be taken itself. */
function lastTaker(change: Change, takers: ReadonlyMap<string, readonly Taker[]>): Taker | undefined {
  const by = takenBy(change, takers);
  return by === undefined ? undefined : (lastTaker(by, takers) ?? by);
}

function takenBy(change: Change, takers: ReadonlyMap<string, readonly Taker[]>): Taker | undefined {
  if (change.kind === "dropSequence") {
    const owner = change.sequence.ownedBy;
    const own = owner === undefined ? [] : (takers.get(nameKey(owner.table)) ?? []);
    return own.find((each) => each.kind === "dropTable" || each.column.name === owner?.column);
  }
  if (change.kind === "dropTable") {
    const { partitionOf } = change.table.options;
    const own = partitionOf === undefined ? [] : (takers.get(nameKey(partitionOf.parent)) ?? []);
    return own.find((each) => each.kind === "dropTable");
  }
  if (change.kind !== "dropIndex" && change.kind !== "dropConstraint") return undefined;
  const reads = readsOf(change);
  return takers.get(nameKey(change.table))?.find((each) => each.kind === "dropColumn" && reads(each.column.name));
}

function readsOf(
  change: Extract<Change, { readonly kind: "dropIndex" | "dropConstraint" }>,
): (column: string) => boolean {
  if (change.kind === "dropIndex") return (column) => indexReads(change.index, column);
  const { dropped } = change;
  switch (dropped.kind) {
    case "primaryKey":
      return (column) => indexReads(dropped.primaryKey, column);
    case "unique":
      return (column) => indexReads(dropped.index, column);
    case "exclusion":
      return (column) => indexReads({ include: [], ...dropped.exclusion }, column);
    case "foreignKey":
      return (column) => dropped.foreignKey.columns.includes(column);
    case "check":
      return (column) => mentions(dropped.check.expression, column);
  }
}

function indexReads(of: Pick<Index, "items" | "include" | "where">, column: string): boolean {
  const columns = itemColumns(of.items);
  const texts = of.items.map((item) => (item.target.kind === "expression" ? item.target.expression : undefined));
  return (
    columns?.includes(column) === true ||
    of.include.includes(column) ||
    of.items.some((item) => item.target.kind === "column" && item.target.column === column) ||
    [...texts, of.where].some((text) => mentions(text, column))
  );
}

function withEffects(change: Change, taken: readonly Change[]): Change {
  const destroys = [...change.destroys, ...taken.flatMap((each) => each.destroys)];
  return {
    ...change,
    destroys,
    needs: [...change.needs, ...taken.flatMap((each) => each.needs)].filter((id) => !destroys.includes(id)),
    hazards: [...change.hazards, ...taken.flatMap((each) => each.hazards)],
  };
}
