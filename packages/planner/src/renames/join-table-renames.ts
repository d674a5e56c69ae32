/**
 * The table of an implicit many-to-many relation is called after both models: it follows one that is renamed. Its columns A
 * and B are in the order of the models' names: where that is another one now, they exchange their names.
 */
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
    const alike = (each: Table): boolean => isSame(joinedBy(each).toSorted(), joined.toSorted());
    const [old, ...others] = dropped.filter(alike);
    if (old === undefined || others.length > 0 || added.filter(alike).length > 1) return [];
    return [{ kind: "table", from: nameOf(old), to: nameOf(table) }];
  });
}

/** `from` has the renames of tables in it. */
export function joinColumnRenames(from: Catalog, to: Catalog): readonly Rename[] {
  return pairBy(from.tables, to.tables, nameKey).both.flatMap((pair): readonly Rename[] => {
    const [before, after] = [joinedBy(pair.from), joinedBy(pair.to)];
    if (isSame(before, after) || !isSame(before.toReversed(), after)) return [];
    const of = nameOf(pair.to);
    return [
      { kind: "column", of, from: "A", to: "B" },
      { kind: "column", of, from: "B", to: "A" },
    ];
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** What A and B refer to. */
function joinedBy({ columns, foreignKeys }: Table): readonly string[] {
  if (columns.length !== 2 || foreignKeys.length !== 2) return [];
  const side = (letter: string): readonly string[] =>
    foreignKeys.filter((key) => key.columns.join() === letter).map((key) => nameKey(key.references));
  const sides = [...side("A"), ...side("B")];
  return sides.length === 2 ? sides : [];
}
