/** A column that children have from their parent gets its new name in them too. */
import type { Catalog } from "../catalog.js";
import type { Rename } from "../intent.js";
import { nameOf, sameName } from "../names.js";
import { tableParents } from "../table-parents.js";

/** By the old names of children. */
export function inHeirs(renames: readonly Rename[], { tables }: Pick<Catalog, "tables">): readonly Rename[] {
  return renames.flatMap((rename): readonly Rename[] => {
    if (rename.kind !== "column") return [];
    const table = renames.find((each) => each.kind === "table" && sameName(each.to, rename.of));
    const of = table?.kind === "table" ? table.from : rename.of;
    const children = tables.filter(
      ({ columns, options }) =>
        tableParents(options).some((parent) => sameName(parent, of)) &&
        columns.some((column) => column.name === rename.from && column.inherited === true),
    );
    const own = children.map((child) => ({ ...rename, of: nameOf(child) }));
    return [...own, ...inHeirs(own, { tables })];
  });
}
