/** What a table says of keys and indexes that are parts of its parent's, or that its partitions have parts of. */
import { canBePartOf, keysOf, isStoredAlike, nameKey, type Index, type Key, type Table } from "@dsl/planner";
import { argument, quoted } from "../text/attribute.js";
import type { Writing } from "../text/writing.js";

/**
 * Whether a table says a key or index itself: what its parent gives it has the usual name and is stored alike, or must be said, and what a
 * replica identity names.
 */
export function isSaid(key: Key, table: Table, writing: Writing): boolean {
  if (key.inherited !== true) return true;
  const usual = writing.dialect.facts.partName?.(table.name, key, 0);
  if (table.options.replicaIdentity === `USING INDEX ${writing.dialect.sql.quote(key.name ?? "")}`) return true;
  const whole = wholeOf(key, writing)?.key;
  return key.name !== usual || whole === undefined || whole.valid === false || !isStoredAlike(key, whole);
}

/** `only: true`, `attached: false`, `attached: "orders_at_idx"` */
export function writeParts(index: Index, table: Table, writing: Writing): readonly string[] {
  const { partitionBy } = table.options;
  return [
    ...argument("only", index.valid === false && partitionBy !== undefined ? true : undefined),
    ...argument("attached", attachedTo(index, table, writing)),
  ];
}

/** Where it is not the only one that it can be part of. */
function attachedTo(index: Index, table: Table, writing: Writing): string | false | undefined {
  const alike = keysAbove(table, writing).filter((whole) => canBePartOf(index, whole));
  if (index.partOf === undefined) return alike.length === 0 ? undefined : false;
  return alike.length < 2 ? undefined : quoted(saidAbove(index, writing) ?? "");
}

/** Those that the tables say that a partition is part of. */
function keysAbove({ options }: Table, writing: Writing): readonly Key[] {
  const parent =
    options.partitionOf === undefined ? undefined : writing.tables.get(nameKey(options.partitionOf.parent));
  if (parent === undefined) return [];
  return [...keysOf(parent).filter((key) => isSaid(key, parent, writing)), ...keysAbove(parent, writing)];
}

/** The nearest that a key is part of and that its table says. */
function saidAbove(key: Key, writing: Writing): string | undefined {
  const whole = wholeOf(key, writing);
  if (whole === undefined) return undefined;
  return isSaid(whole.key, whole.table, writing) ? whole.key.name : saidAbove(whole.key, writing);
}

function wholeOf({ partOf }: Key, writing: Writing): { readonly table: Table; readonly key: Key } | undefined {
  const table = partOf === undefined ? undefined : writing.tables.get(nameKey(partOf.table));
  const key = table === undefined ? undefined : keysOf(table).find(({ name }) => name === partOf?.name);
  return table === undefined || key === undefined ? undefined : { table, key };
}
