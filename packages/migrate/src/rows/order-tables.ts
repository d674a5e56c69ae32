/** Tables with those that their foreign keys name before them, as far as there are no circles. */
import { nameKey, type Catalog, type Table } from "@dsl/planner";

export function orderTables(tables: readonly Table[]): readonly Table[] {
  const byName = new Map(tables.map((table) => [nameKey(table), table]));
  const ordered = new Set<Table>();
  const visiting = new Set<Table>();
  const visit = (table: Table) => {
    if (ordered.has(table) || visiting.has(table)) return;
    visiting.add(table);
    for (const key of table.foreignKeys) {
      const parent = byName.get(nameKey(key.references));
      if (parent !== undefined) visit(parent);
    }
    ordered.add(table);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}

/** These tables and all that their foreign keys lead to. */
export function withParents(tables: readonly Table[], { tables: all }: Catalog): readonly Table[] {
  const byName = new Map(all.map((table) => [nameKey(table), table]));
  const found = new Set(tables);
  for (const table of found) {
    for (const key of table.foreignKeys) {
      const parent = byName.get(nameKey(key.references));
      if (parent !== undefined) found.add(parent);
    }
  }
  return [...found];
}
