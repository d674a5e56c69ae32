/** The indexes and keys of a table, and which of a partition's can be part of which of its table's. */
import type { Catalog, Index, PrimaryKey, QualifiedName, Table } from "./catalog.js";
import { sameValue } from "./compare/same-value.js";
import { sameName } from "./names.js";
import { tableNamed } from "./table-named.js";

/** An index, or a primary key as one. */
export interface Key extends Index {
  readonly primaryKey?: PrimaryKey;
}

export const ofPrimaryKey = (primaryKey: PrimaryKey): Key => ({
  ...primaryKey,
  unique: true,
  constraint: true,
  primaryKey,
});

export const keysOf = ({ indexes, primaryKey }: Pick<Table, "indexes" | "primaryKey">): readonly Key[] =>
  primaryKey === undefined ? indexes : [...indexes, ofPrimaryKey(primaryKey)];

/** Where a key stands. */
export interface KeyPlace {
  readonly table: QualifiedName;
  readonly name: string | undefined;
}

/** Whether a key is a part of the one there. */
export const isPartOf = ({ partOf }: Key, { table, name }: KeyPlace): boolean =>
  partOf !== undefined && partOf.name === name && sameName(partOf.table, table);

/** What a key is a part of, and what that is a part of, and so on. */
export function wholesOf({ partOf }: Key, catalog: Pick<Catalog, "tables">): readonly NonNullable<Key["partOf"]>[] {
  if (partOf === undefined) return [];
  const above = keysOf(tableNamed(catalog, partOf.table) ?? { indexes: [] });
  const whole = above.find(({ name }) => name === partOf.name);
  return [partOf, ...(whole === undefined ? [] : wholesOf(whole, catalog))];
}

/**
 * Whether the engine would take one for a part of the other: `CompareIndexInfo` in src/backend/catalog/index.c. A constraint may
 * be on the part of an index that is none of its own; the other way round it may not.
 */
export function canBePartOf(part: Key, whole: Key): boolean {
  return sameValue(built(part), built(whole)) && (whole.constraint !== true || isOfOneKind(part, whole));
}

const built = ({ unique, method, items, include, where, nullsNotDistinct }: Key): unknown => [
  unique,
  method,
  items,
  include,
  where,
  nullsNotDistinct,
];

function isOfOneKind(a: Key, b: Key): boolean {
  return sameValue(a.constraint, b.constraint) && (a.primaryKey === undefined) === (b.primaryKey === undefined);
}

/** Whether both are stored alike, which a part need not be. */
export const isStoredAlike = (a: Key, b: Key): boolean =>
  sameValue([a.storage, a.tablespace, a.clustered ?? false], [b.storage, b.tablespace, b.clustered ?? false]);

export const isSameKey = (a: Key, b: Key): boolean => canBePartOf(a, b) && isOfOneKind(a, b);

/** Whether an index is another one of which parts are missing. */
export const lacksPartsOf = (index: Key, whole: Key): boolean =>
  index.valid === false && whole.valid !== false && index.name === whole.name && isSameKey(index, whole);
