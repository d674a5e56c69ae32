/**
 * The table of an implicit many-to-many relation is called after both models: it follows one that is renamed. Its columns A
 * and B are in the order of the models' names: where that is another one now, they exchange their names.
 */
import type { Catalog, QualifiedName, Table } from "../catalog.js";
import { type Decision, joinColumnsDecision } from "../decision.js";
import type { Dialect } from "../dialect.js";
import type { Intents, Join, Rename, WholeRename } from "../intent.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { type Pair, pairBy } from "../pair.js";
import { isExchanged, joinTableBefore } from "./joined-before.js";

/** `from` has the renames in it. Where two tables join the same two, none is taken for the other. */
export function joinTableRenames(
  from: Catalog,
  to: Catalog,
  renames: readonly Rename[],
  joins: readonly Join[],
): readonly WholeRename[] {
  const renamed = new Set(renames.flatMap((rename) => (rename.kind === "table" ? [nameKey(rename.to)] : [])));
  if (renamed.size === 0) return [];
  const { dropped, added } = pairBy(from.tables, to.tables, nameKey);
  const byName = joins.flatMap((join): readonly WholeRename[] => {
    const [old, now] = [joinTableBefore(join, renames), added.find((each) => sameName(each, join.table))];
    const before = dropped.find((each) => now !== undefined && sameName(each, { ...join.table, name: old ?? "" }));
    return now === undefined || before === undefined || !holdsPairs(before) ? [] : [renameOf(before, now)];
  });
  const byKeys = added.flatMap((table): readonly WholeRename[] => {
    const joined = joinedBy(table);
    if (!joined.some((each) => renamed.has(each))) return [];
    const alike = (each: Table): boolean => isSame(joinedBy(each).toSorted(), joined.toSorted());
    const [old, ...others] = dropped.filter(alike);
    if (old === undefined || others.length > 0 || added.filter(alike).length > 1) return [];
    return [renameOf(old, table)];
  });
  return [...byName, ...byKeys];
}

const renameOf = (from: Table, to: Table): WholeRename => ({ kind: "table", from: nameOf(from), to: nameOf(to) });

export interface JoinColumns {
  readonly renames: readonly Rename[];
  /** What nothing tells. */
  readonly decisions: readonly Decision[];
}

/** `from` has the renames of tables in it, which are `renames`. */
export function joinColumnRenames(
  from: Catalog,
  to: Catalog,
  renames: readonly Rename[],
  { joins }: Intents,
  dialect: Dialect,
): JoinColumns {
  const found = pairBy(from.tables, to.tables, nameKey).both.map((pair): JoinColumns => {
    if (!holdsPairs(pair.from) || !holdsPairs(pair.to)) return { renames: exchangedByKeys(pair), decisions: [] };
    const join = joins.find(({ table }) => sameName(table, pair.to));
    if (join === undefined) return nothing;
    const exchanged = isExchanged(join, pair, renames);
    if (exchanged === undefined) return { renames: [], decisions: [joinColumnsDecision(join, dialect)] };
    return exchanged ? { renames: exchange(pair.to), decisions: [] } : nothing;
  });
  return {
    renames: found.flatMap((each) => each.renames),
    decisions: found.flatMap(({ decisions }) => decisions),
  };
}

const nothing: JoinColumns = { renames: [], decisions: [] };

/** Tables whose columns A and B exchanged their names. */
export function exchangesIn(renames: readonly Rename[]): readonly QualifiedName[] {
  return renames.flatMap((rename) =>
    rename.kind === "column" && rename.from === "A" && rename.to === "B" ? [rename.of] : [],
  );
}

function exchangedByKeys({ from, to }: Pair<Table>): readonly Rename[] {
  const [before, after] = [joinedBy(from), joinedBy(to)];
  return isSame(before, after) || !isSame(before.toReversed(), after) ? [] : exchange(to);
}

function exchange(table: Table): readonly Rename[] {
  const of = nameOf(table);
  return [
    { kind: "column", of, from: "A", to: "B" },
    { kind: "column", of, from: "B", to: "A" },
  ];
}

/** Of two models, and no foreign key says of which. */
function holdsPairs({ columns, foreignKeys }: Table): boolean {
  return foreignKeys.length === 0 && columns.length === 2 && columns.every(({ name }) => name === "A" || name === "B");
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
