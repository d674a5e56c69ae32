/** Makes tables that are the same in two catalogs the very same objects, which nobody need look at or compare again. */
import type { Catalog, Index, Table } from "./catalog.js";
import { alike } from "./compare/alike.js";
import { nameKey } from "./names.js";

/** `catalog` with the tables of `known` in the place of those that say the same. */
export function shareTables(catalog: Catalog, known: Catalog): Catalog {
  const byName = new Map(known.tables.map((table) => [nameKey(table), table]));
  const tables = catalog.tables.map((table) => {
    const other = byName.get(nameKey(table));
    return other !== undefined && areSame(table, other) ? other : table;
  });
  return { ...catalog, tables };
}

function areSame(table: Table, known: Table): boolean {
  return table.columns.length === known.columns.length && alike(inOrder(table), inOrder(known));
}

/** In the order of names, which a database gives and a schema does not; what is no constraint says so. */
function inOrder({ indexes, foreignKeys, ...table }: Table): Table {
  return { ...table, indexes: byName(indexes.map(withConstraint)), foreignKeys: byName(foreignKeys) };
}

function withConstraint(index: Index): Index {
  return index.constraint === undefined ? { ...index, constraint: false } : index;
}

function byName<T extends { readonly name?: string }>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...list].sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}
