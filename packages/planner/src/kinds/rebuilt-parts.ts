/**
 * When the type of a partitioned table's column changes, the engine makes the indexes over it anew, and their parts as if they
 * were new: called, stored and described as it likes. Where parts are otherwise the index has to go before, and come after.
 */
import type { Catalog, ObjectId, Table } from "../catalog.js";
import type { Comparing } from "../compare/comparing.js";
import { isRetyped } from "../compare/retyped.js";
import type { Dialect } from "../dialect.js";
import { isStoredAlike, type Key, keysOf, wholesOf } from "../index-keys.js";
import { sameName } from "../names.js";
import { columnId, readByItems, tableId } from "../object-ids.js";
import { pairBy, type Pair } from "../pair.js";

export function losesParts({ from, to }: Pair<Key>, tables: Pair<Table>, comparing: Comparing): boolean {
  if (tables.from.options.partitionBy === undefined) return false;
  const [before, after] = [partsOf(from, tables.from, comparing.from), partsOf(to, tables.to, comparing.to)];
  const hasUnusual = (parts: readonly Part[]): boolean => parts.some((part) => !isUsual(part, comparing.dialect));
  // a schema may leave parts to the engine
  const isSaid = after.length > 0 && (hasUnusual(before) || hasUnusual(after));
  return isSaid && readsRetyped(from, tables, comparing);
}

function readsRetyped(key: Key, tables: Pair<Table>, comparing: Comparing): boolean {
  const { both } = pairBy(tables.from.columns, tables.to.columns, ({ name }) => name);
  const retyped = both
    .filter((pair) => isRetyped(tables, pair, comparing))
    .map(({ to }) => columnId(tables.to, to.name));
  const ids: readonly ObjectId[] = retyped.length === 0 ? [] : [...retyped, tableId(tables.to)];
  return readByItems(tables.to, key).some((id) => ids.includes(id));
}

interface Part {
  readonly partition: Table;
  readonly part: Key;
  readonly whole: Key;
}

/** At all levels below. */
function partsOf(whole: Key, table: Table, catalog: Catalog): readonly Part[] {
  const isWhole = (of: NonNullable<Key["partOf"]>): boolean => of.name === whole.name && sameName(of.table, table);
  return catalog.tables.flatMap((partition) =>
    keysOf(partition)
      .filter((part) => wholesOf(part, catalog).some(isWhole))
      .map((part) => ({ partition, part, whole })),
  );
}

function isUsual({ partition, part, whole }: Part, { facts }: Dialect): boolean {
  const isNamed = part.name === undefined || part.name === facts.partName?.(partition.name, part, 0);
  return isNamed && isStoredAlike(part, whole) && part.comment === undefined;
}
