/** The changes of one table, in their order, found without looking at the others. */
import type { QualifiedName } from "./catalog.js";
import type { Change } from "./change.js";
import { nameKey } from "./names.js";

/** Those that name it as their table. `changes` get no more. */
export function changesOf(changes: readonly Change[], table: QualifiedName): readonly Change[] {
  const known = byList.get(changes) ?? byTable(changes);
  byList.set(changes, known);
  return known.get(nameKey(table)) ?? [];
}

const byList = new WeakMap<readonly Change[], ReadonlyMap<string, readonly Change[]>>();

function byTable(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    if (!("table" in change)) continue;
    const key = nameKey(change.table);
    const others = found.get(key);
    if (others === undefined) found.set(key, [change]);
    else others.push(change);
  }
  return found;
}
