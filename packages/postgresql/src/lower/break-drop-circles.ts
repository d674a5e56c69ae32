/**
 * Tables that refer to one another in a circle cannot be dropped one by one: their foreign keys go first. So do those of a
 * table to itself whose partitions leave it with their rows. Partitions that go with their table count as one with it.
 */
import type { Change, ForeignKey, QualifiedName, Table } from "@dsl/planner";
import { makeChange, nameKey, nameOf, referencedIds, sameName } from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { circularPart, type Graph } from "./circular-part.js";

type DropTable = Extract<Change, { readonly kind: "dropTable" }>;

export function breakDropCircles(changes: readonly Change[]): readonly Change[] {
  const dropped = changes.filter((change) => change.kind === "dropTable");
  const wholes = new Wholes(dropped.map(({ table }) => table));
  const left = new Set(changes.flatMap((change) => (change.kind === "detach" ? change.above.map(nameKey) : [])));
  const circular = new Map<Change, readonly ForeignKey[]>();
  for (const change of dropped) {
    const keys = [...circularKeys(change, wholes), ...(left.has(nameKey(change.table)) ? keysToItself(change) : [])];
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

function circularKeys({ table }: DropTable, wholes: Wholes): readonly ForeignKey[] {
  const own = wholes.of(table);
  return table.foreignKeys.filter((key) => {
    const to = wholes.of(key.references);
    return to !== own && key.inherited !== true && wholes.reaches(to, own);
  });
}

function keysToItself({ table }: DropTable): readonly ForeignKey[] {
  return table.foreignKeys.filter((key) => sameName(key.references, table) && key.inherited !== true);
}

/** Dropped tables, each with the partitions that go with it, by the key of the uppermost. */
class Wholes {
  readonly #tables: ReadonlyMap<string, Table>;
  /** What of their references may go round. */
  readonly #references: Graph;

  constructor(tables: readonly Table[]) {
    this.#tables = new Map(tables.map((table) => [nameKey(table), table]));
    const members = groupBy(tables, (table) => this.of(table));
    const others = (whole: string): readonly string[] =>
      (members.get(whole) ?? [])
        .flatMap(referenced)
        .map((name) => this.of(name))
        .filter((other) => other !== whole && members.has(other));
    this.#references = circularPart(new Map([...members.keys()].map((whole) => [whole, new Set(others(whole))])));
  }

  of(name: QualifiedName): string {
    const parent = this.#tables.get(nameKey(name))?.options.partitionOf?.parent;
    return parent !== undefined && this.#tables.has(nameKey(parent)) ? this.of(parent) : nameKey(name);
  }

  reaches(start: string, goal: string): boolean {
    if (!this.#references.has(goal)) return false;
    const seen = new Set<string>();
    const todo = [start];
    for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
      if (key === goal) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      todo.push(...(this.#references.get(key) ?? []));
    }
    return false;
  }
}

/** What it refers to, and the parents from which it inherits. */
function referenced({ foreignKeys, options }: Table): readonly QualifiedName[] {
  return [...foreignKeys.map((key) => key.references), ...(options.inherits ?? [])];
}

function dropKey(of: DropTable, foreignKey: ForeignKey): Change {
  const dropped = { kind: "foreignKey", foreignKey } as const;
  return makeChange({ kind: "dropConstraint", table: nameOf(of.table), dropped }, of.because);
}
