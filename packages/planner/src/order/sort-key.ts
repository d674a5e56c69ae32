/** The order of changes that do not need one another: by rank, then what belongs to one table together, then by name. */
import type { ObjectId, QualifiedName } from "../catalog.js";
import type { Action, Change } from "../change.js";
import { nameKey } from "../names.js";
import { rankOf } from "./ranks.js";

export interface SortKey {
  readonly band: number;
  readonly group: string;
  readonly rank: number;
  readonly name: string;
}

/** `created` holds the keys of tables that the plan creates: what completes such a table stands beside it. */
export function sortKeyOf(change: Change, created: ReadonlySet<string>): SortKey {
  // what clears the way for an index stands before its creation
  const isClearing = change.kind === "dropIndex" && change.destroys.length === 0;
  const rank = isClearing ? rankOf({ ...change, kind: "createIndex" }) : rankOf(change);
  const table = tableOf(change);
  const group = table === undefined ? "" : nameKey(table);
  const name = change.kind === "createIndex" || isClearing ? (change.index.name ?? "") : nameOf(change);
  // a scan, before its transaction takes locks that others would wait for
  if (change.kind === "validateConstraint") return { band: 4, group: "", rank, name };
  if (created.has(group) && rank >= 30 && rank < 56) return { band: 30, group, rank, name };
  if (rank >= 40 && rank < 56) return { band: 40, group, rank, name };
  return { band: rank, group: "", rank, name };
}

export function compareKeys(a: SortKey, b: SortKey): number {
  return a.band - b.band || order(a.group, b.group) || a.rank - b.rank || order(a.name, b.name);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tableOf(action: Action): QualifiedName | undefined {
  if (action.kind === "createTable") return action.table;
  return "table" in action ? action.table : undefined;
}

/** Columns come in the order in which they stand. */
function nameOf(change: Change): string {
  if (change.kind === "addColumn") return "";
  const ids: readonly ObjectId[] = [...change.makes, ...change.alters, ...change.destroys, ...change.needs];
  return ids[0] ?? "";
}
