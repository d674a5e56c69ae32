/** Texts over one table, once its columns are renamed: they say the new names, as the engine would print them. */
import { renameInText } from "../adopt/names-in-text.js";
import type { Catalog, Column, Index, IndexItem, Table } from "../catalog.js";
import type { Rename } from "../intent.js";
import { nameKey } from "../names.js";

/** `catalog` has the renames in it, but for texts. */
export function renameTexts(catalog: Catalog, renames: readonly Rename[]): Catalog {
  const columns = columnRenames(renames);
  if (columns.size === 0) return catalog;
  const tables = catalog.tables.map((table) => renameTextsOf(table, columns.get(nameKey(table)) ?? new Map()));
  return { ...catalog, tables };
}

export type ColumnRenames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** By table, as it is called afterwards. */
export function columnRenames(renames: readonly Rename[]): ColumnRenames {
  const found = new Map<string, Map<string, string>>();
  for (const rename of renames) {
    if (rename.kind !== "column") continue;
    const table = found.get(nameKey(rename.of)) ?? new Map<string, string>();
    found.set(nameKey(rename.of), table.set(rename.from, rename.to));
  }
  return found;
}

function renameTextsOf(table: Table, columns: ReadonlyMap<string, string>): Table {
  if (columns.size === 0) return table;
  const text = (of: string): string => renameInText(of, columns);
  const items = <T extends IndexItem>(list: readonly T[]): readonly T[] => list.map((item) => renameItem(item, text));
  return {
    ...table,
    columns: table.columns.map((column) => renameGenerated(column, text)),
    checks: table.checks.map((check) => ({ ...check, expression: text(check.expression) })),
    exclusions: table.exclusions.map((each) => ({ ...each, items: items(each.items), ...renameWhere(each, text) })),
    indexes: table.indexes.map((each) => ({ ...each, items: items(each.items), ...renameWhere(each, text) })),
  };
}

function renameGenerated(column: Column, text: (of: string) => string): Column {
  const { generated } = column;
  if (generated === undefined) return column;
  return { ...column, generated: { ...generated, expression: text(generated.expression) } };
}

function renameItem<T extends IndexItem>(item: T, text: (of: string) => string): T {
  if (item.target.kind === "column") return item;
  return { ...item, target: { kind: "expression", expression: text(item.target.expression) } };
}

function renameWhere(of: Pick<Index, "where">, text: (of: string) => string): Pick<Index, "where"> {
  return of.where === undefined ? {} : { where: text(of.where) };
}
