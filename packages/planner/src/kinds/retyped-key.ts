/**
 * Tables whose partition key would get another type, which no engine gives a table that exists: they are made anew, while their
 * partitions, which hold the rows, stand alone.
 */
import type { Table } from "../catalog.js";
import type { Comparing } from "../compare/comparing.js";
import { isRetyped } from "../compare/retyped.js";
import { nameKey } from "../names.js";
import { pairBy, type Pair } from "../pair.js";

export function hasRetypedKey(tables: Pair<Table>, comparing: Comparing): boolean {
  const { partitionBy } = tables.from.options;
  if (partitionBy === undefined || tables.to.options.partitionBy === undefined) return false;
  const named = namesIn(partitionBy);
  const { both } = pairBy(tables.from.columns, tables.to.columns, ({ name }) => name);
  return both.some((pair) => named.has(pair.from.name) && isRetyped(tables, pair, comparing));
}

const byComparing = new WeakMap<Comparing, ReadonlySet<string>>();

/** By name key. */
export function retypedKeys(comparing: Comparing): ReadonlySet<string> {
  const known = byComparing.get(comparing);
  if (known !== undefined) return known;
  const { both } = pairBy(comparing.from.tables, comparing.to.tables, nameKey);
  const found = new Set(both.filter((pair) => hasRetypedKey(pair, comparing)).map(({ to }) => nameKey(to)));
  byComparing.set(comparing, found);
  return found;
}

/** Whether its columns, inherited ones too, are its own to change: its parent is made anew. */
export function standsAlone({ options }: Table, comparing: Comparing): boolean {
  return options.partitionOf !== undefined && retypedKeys(comparing).has(nameKey(options.partitionOf.parent));
}

function namesIn(key: string): ReadonlySet<string> {
  const names = key.matchAll(/"((?:[^"]|"")+)"|[\p{L}_][\p{L}\p{N}_$]*/gu);
  return new Set([...names].map(([word, quoted]) => quoted?.replaceAll('""', '"') ?? word));
}
