/** Makes tables that are the same in two catalogs the very same objects, which are compared without being looked at. */
import { nameKey, type Catalog } from "@dsl/planner";
import { alike } from "./alike.js";

export function shareTables(catalog: Catalog, known: Catalog): Catalog {
  const byName = new Map(known.tables.map((table) => [nameKey(table), table]));
  const tables = catalog.tables.map((table) => {
    const same = byName.get(nameKey(table));
    return same !== undefined && alike(same, table) ? same : table;
  });
  return { ...catalog, tables };
}
