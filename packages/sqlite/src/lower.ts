/**
 * Rewrites changes into what SQLite can do: most of what alters a table is one rebuild of it, with everything else that
 * changes there folded in; the rest stays a statement of its own.
 */
import { altersTable, makeChange, type Change, type PlanContext, type Table } from "@dsl/planner";
import { groupBy } from "./group-by.js";
import { alterTable } from "./lower/alter-table.js";

export function lower(changes: readonly Change[], context: PlanContext): readonly Change[] {
  const tables = standingTables(changes, context);
  const alteredTable = (change: Change): string | undefined => {
    const name = altersTable(change) ? change.table.name : undefined;
    return name !== undefined && tables.has(name) ? name : undefined;
  };
  const groups = groupBy(changes, alteredTable);
  return changes.flatMap((change) => {
    const name = alteredTable(change);
    const group = groups.get(name) ?? [];
    const pair = name === undefined ? undefined : tables.get(name);
    if (pair === undefined) return lowerOther(change);
    return group[0] === change ? alterTable({ ...pair, changes: group, context, plan: changes }) : [];
  });
}

/** Tables that are there before and after, by name. A table that is dropped and created anew is not altered. */
function standingTables(
  changes: readonly Change[],
  { from, to }: PlanContext,
): ReadonlyMap<string, { readonly from: Table; readonly to: Table }> {
  const created = new Set(changes.flatMap((change) => (change.kind === "createTable" ? [change.table.name] : [])));
  const after = new Map(to.tables.map((table) => [table.name, table]));
  return new Map(
    from.tables.flatMap((table) => {
      const now = after.get(table.name);
      return now === undefined || created.has(table.name) ? [] : [[table.name, { from: table, to: now }] as const];
    }),
  );
}

/** Nothing is replaced in place. */
function lowerOther(change: Change): readonly Change[] {
  if (change.kind !== "replaceStatement") return [change];
  const { because, hazards, from, to } = change;
  return [
    makeChange({ kind: "dropStatement", object: from }, because, { hazards }),
    makeChange({ kind: "createStatement", object: to }, because),
  ];
}
