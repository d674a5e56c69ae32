/**
 * The NOT NULLs of a partition are called as those of its partitioned table. While a table stands between two parents they
 * get the names that they are to have.
 */
import type { Change, Column, PlanContext, QualifiedName } from "@dsl/planner";
import { columnId, constraintId, makeChange, nameKey, tableNamed } from "@dsl/planner";
import { NotNullNames } from "./not-null-names.js";

export function nameMovedNotNulls(
  changes: readonly Change[],
  { from, to, serverVersion }: PlanContext,
): readonly Change[] {
  const moved = movedTables(changes);
  if (serverVersion < 180000 || moved.size === 0) return changes;
  const [before, after] = [new NotNullNames(from), new NotNullNames(to)];
  const gained = new Set(changes.flatMap((change) => (change.kind === "attach" ? [pairKey(change)] : [])));
  const renames = [...moved.values()].flatMap((change) => {
    const table = tableNamed(to, change.table);
    const kept = table?.options.inherits?.filter((parent) => !gained.has(pairKey({ table, parent }))) ?? [];
    return renamesOf(change, before, after, new Set(kept.flatMap((parent) => [...after.of(parent).keys()])));
  });
  return [...renames, ...changes.map((change) => (isMoved(change, moved) ? withName(change, after) : change))];
}

type Moved = Extract<Change, { readonly kind: "detach" | "attach" }>;

/** By table, one of the changes that move it. */
function movedTables(changes: readonly Change[]): ReadonlyMap<string, Moved> {
  const moves = changes.filter((change) => change.kind === "detach" || change.kind === "attach");
  return new Map(moves.map((change) => [nameKey(change.table), change]));
}

function isMoved(change: Change, moved: ReadonlyMap<string, Moved>): boolean {
  return "table" in change && moved.has(nameKey(change.table));
}

const pairKey = ({ table, parent }: Pick<Moved, "table" | "parent">): string =>
  JSON.stringify([nameKey(table), nameKey(parent)]);

/** `handedOn`: columns whose NOT NULL a parent that stays hands on, and nobody may rename. */
function renamesOf(
  { table, because }: Moved,
  before: NotNullNames,
  after: NotNullNames,
  handedOn: ReadonlySet<string>,
): readonly Change[] {
  const now = after.of(table);
  return [...before.of(table)].flatMap(([column, from]) => {
    const to = now.get(column);
    if (to === undefined || to === from || handedOn.has(column)) return [];
    // it may have got its name by a rename of the column
    const needs = [columnId(table, column), constraintId(table, from)];
    return [makeChange({ kind: "renameConstraint", table, from, to }, because, { needs })];
  });
}

function withName(change: Change, after: NotNullNames): Change {
  switch (change.kind) {
    case "addColumn":
    case "setNotNull":
      return { ...change, column: called(change.column, change.table, after) };
    case "alterColumnOptions":
      // the renames have been made
      return {
        ...change,
        from: called(change.from, change.table, after),
        to: called(change.to, change.table, after),
      };
    default:
      return change;
  }
}

function called(column: Column, table: QualifiedName, names: NotNullNames): Column {
  const name = names.of(table).get(column.name);
  if (column.nullable || name === undefined) return column;
  return { ...column, notNull: { validated: true, ...column.notNull, name } };
}
