/**
 * Tables that refer to one another in a circle cannot be dropped one by one: their foreign keys go first. So do those of a
 * table to itself whose partitions leave it with their rows.
 */
import type { Change, ForeignKey, Table } from "@dsl/planner";
import { makeChange, nameKey, nameOf, referencedIds, sameName } from "@dsl/planner";

type DropTable = Extract<Change, { readonly kind: "dropTable" }>;

export function breakDropCircles(changes: readonly Change[]): readonly Change[] {
  const dropped = changes.filter((change) => change.kind === "dropTable");
  const tables = new Map(dropped.map((change) => [nameKey(change.table), change]));
  const left = new Set(changes.flatMap((change) => (change.kind === "detach" ? change.above.map(nameKey) : [])));
  const circular = new Map<Change, readonly ForeignKey[]>();
  for (const change of dropped) {
    const keys = [...circularKeys(change, tables), ...(left.has(nameKey(change.table)) ? keysToItself(change) : [])];
    if (keys.length > 0) circular.set(change, keys);
  }
  if (circular.size === 0) return changes;
  return changes.flatMap((change) => {
    const keys = circular.get(change);
    if (change.kind !== "dropTable" || keys === undefined) return [change];
    const gone = new Set(keys.flatMap(referencedIds));
    return [
      ...keys.map((key) => dropKey(change, key)),
      { ...change, needs: change.needs.filter((id) => !gone.has(id)) },
    ];
  });
}

function circularKeys(change: DropTable, tables: ReadonlyMap<string, DropTable>): readonly ForeignKey[] {
  const own = nameKey(change.table);
  return change.table.foreignKeys.filter((key) => {
    const to = nameKey(key.references);
    return to !== own && key.inherited !== true && tables.has(to) && reaches(to, own, tables);
  });
}

function keysToItself({ table }: DropTable): readonly ForeignKey[] {
  return table.foreignKeys.filter((key) => sameName(key.references, table) && key.inherited !== true);
}

function reaches(start: string, goal: string, tables: ReadonlyMap<string, DropTable>): boolean {
  const seen = new Set<string>();
  const todo = [start];
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    if (key === goal) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    todo.push(...referencedKeys(tables.get(key)?.table));
  }
  return false;
}

/** What it refers to, and the parents from which it inherits. */
function referencedKeys(table: Table | undefined): readonly string[] {
  return [
    ...(table?.foreignKeys ?? []).map((key) => nameKey(key.references)),
    ...(table?.options.inherits ?? []).map(nameKey),
  ];
}

function dropKey(of: DropTable, foreignKey: ForeignKey): Change {
  const dropped = { kind: "foreignKey", foreignKey } as const;
  return makeChange({ kind: "dropConstraint", table: nameOf(of.table), dropped }, of.because);
}
