/** The table of a name, found without looking at the others: a catalog may have thousands, and be asked for each. */
import type { Catalog, QualifiedName, Table } from "./catalog.js";
import { nameKey } from "./names.js";

export function tableNamed({ tables }: Pick<Catalog, "tables">, name: QualifiedName): Table | undefined {
  const known = byList.get(tables) ?? new Map(tables.map((table) => [nameKey(table), table]));
  byList.set(tables, known);
  return known.get(nameKey(name));
}

const byList = new WeakMap<Catalog["tables"], ReadonlyMap<string, Table>>();
