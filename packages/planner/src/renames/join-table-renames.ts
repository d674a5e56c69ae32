/** The table of an implicit many-to-many relation is called after both models: it follows one that is renamed. */
import type { Catalog, Table } from "../catalog.js";
import type { Rename, WholeRename } from "../intent.js";
import { nameKey, nameOf } from "../names.js";
import { pairBy } from "../pair.js";

/** `from` has the renames in it. Where two tables join the same two, none is taken for the other. */
export function joinTableRenames(from: Catalog, to: Catalog, renames: readonly Rename[]): readonly WholeRename[] {
  const renamed = new Set(renames.flatMap((rename) => (rename.kind === "table" ? [nameKey(rename.to)] : [])));
  if (renamed.size === 0) return [];
  const { dropped, added } = pairBy(from.tables, to.tables, nameKey);
  return added.flatMap((table): readonly WholeRename[] => {
    const joined = joinedBy(table);
    if (!joined.some((each) => renamed.has(each))) return [];
    const alike = (each: Table): boolean => joinedBy(each).join() === joined.join();
    const [old, ...others] = dropped.filter(alike);
    if (old === undefined || others.length > 0 || added.filter(alike).length > 1) return [];
    return [{ kind: "table", from: nameOf(old), to: nameOf(table) }];
  });
}

/** What A and B refer to. */
function joinedBy({ columns, foreignKeys }: Table): readonly string[] {
  if (columns.length !== 2 || foreignKeys.length !== 2) return [];
  const side = (letter: string): readonly string[] =>
    foreignKeys.filter((key) => key.columns.join() === letter).map((key) => nameKey(key.references));
  const sides = [...side("A"), ...side("B")];
  return sides.length === 2 ? sides : [];
}
