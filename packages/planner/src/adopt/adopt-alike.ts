/**
 * Columns that a schema says by other means than the database has them: SQLite's `varchar(5)` for `String`, a list that may
 * not be NULL, an identity for `autoincrement()`. A schema that does not manage all leaves them as they are, so a pull leaves
 * its text as it is.
 */
import type { Catalog, Table } from "../catalog.js";
import type { Declaration } from "../declare.js";
import type { TypeRules } from "../dialect.js";
import { nameKey } from "../names.js";
import { alikeColumn, alikeIn, type Alike } from "./adopt-columns.js";

/** What the schema declares, with the live form of what is the same to it. Everything else stays as it is declared. */
export function adoptAlike({ catalog, scope }: Declaration, live: Catalog, types: TypeRules): Catalog {
  if (scope.all) return catalog;
  const alike = alikeIn(live, types);
  const known = new Map(live.tables.map((table) => [nameKey(table), table]));
  const tables = catalog.tables.map((table) => {
    const from = known.get(nameKey(table));
    return from === undefined ? table : { ...table, columns: alikeColumns(table, from, alike) };
  });
  return { ...catalog, tables };
}

function alikeColumns(to: Table, from: Table, alike: Alike): Table["columns"] {
  const known = new Map(from.columns.map((column) => [column.name, column]));
  return to.columns.map((column) => {
    const live = known.get(column.name);
    return live === undefined ? column : alikeColumn(column, live, { to, from }, alike);
  });
}
