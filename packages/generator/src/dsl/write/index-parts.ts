/** What a table says of keys and indexes that are parts of its parent's, or that its partitions have parts of. */
import { keysOf, isPartOf, isStoredAlike, nameKey, type Index, type Key, type Table } from "@dsl/planner";
import { argument } from "../text/attribute.js";
import type { Writing } from "../text/writing.js";

/**
 * Whether a table says a key or index itself: what its parent gives it has the usual name and is stored alike, or must be said, and what a
 * replica identity names.
 */
export function isSaid(key: Key, table: Table, writing: Writing): boolean {
  if (key.inherited !== true) return true;
  const usual = writing.dialect.facts.partName?.(table.name, key, 0);
  if (table.options.replicaIdentity === `USING INDEX ${writing.dialect.sql.quote(key.name ?? "")}`) return true;
  const isUsual = (whole: Key): boolean => whole.valid !== false && isStoredAlike(key, whole);
  return key.name !== usual || !keysAbove(table, writing).some((whole) => isPartOf(key, whole) && isUsual(whole));
}

/** `only: true`, `attached: false` */
export function writeParts(index: Index, table: Table, writing: Writing): readonly string[] {
  const { partitionBy, partitionOf } = table.options;
  const isApart =
    partitionOf !== undefined &&
    index.inherited !== true &&
    keysAbove(table, writing).some((whole) => isPartOf(index, whole));
  return [
    ...argument("only", index.valid === false && partitionBy !== undefined ? true : undefined),
    ...argument("attached", isApart ? false : undefined),
  ];
}

/** Those of the tables that a partition is part of. */
function keysAbove({ options }: Table, writing: Writing): readonly Key[] {
  const parent =
    options.partitionOf === undefined ? undefined : writing.tables.get(nameKey(options.partitionOf.parent));
  return parent === undefined ? [] : [...keysOf(parent), ...keysAbove(parent, writing)];
}
