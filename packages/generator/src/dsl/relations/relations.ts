/** The relations of a catalog: foreign keys with the fields on both sides, and implicit many-to-many relations. */
import { nameKey, tableId, type Catalog, type Dialect, type ForeignKey, type Table } from "@dsl/planner";
import { groupBy } from "../group-by.js";
import type { Names } from "../names/names.js";
import { findJoinTables, type JoinTable, type KnownJoins } from "./join-tables.js";
import { nameRelations } from "./relation-names.js";

/** A foreign key, and what its two fields are called. */
export interface KeyRelation {
  readonly kind: "key";
  readonly from: Table;
  readonly to: Table;
  readonly key: ForeignKey;
  /** The key is unique: at most one row refers to another. */
  readonly one: boolean;
  readonly field: string;
  readonly back: string;
  /** The name that both sides have to give, where their models have more than one relation. */
  readonly name?: string;
}

interface ListRelation {
  readonly kind: "list";
  readonly join: JoinTable;
  /** On the model of A, a list of B; and the other way. */
  readonly field: string;
  readonly back: string;
  readonly name?: string;
}

export type Relation = KeyRelation | ListRelation;

/** A relation without the names of its fields. */
export type Unnamed =
  | Omit<KeyRelation, "field" | "back" | "name">
  | (Omit<ListRelation, "field" | "back" | "name"> & { readonly written?: string });

/** What the files say of relations. */
export interface KnownRelations {
  /** The names of the fields: by the holder and columns of the key, or the join table. */
  names(relation: Unnamed): { readonly field: string; readonly back: string; readonly name?: string } | undefined;
  readonly joins: KnownJoins;
}

export interface Relations {
  readonly all: readonly Relation[];
  /** By the id of the table that makes them so: that of the key, or the join table. */
  readonly heldBy: ReadonlyMap<string, readonly Relation[]>;
  /** By the id of the table whose model looks back by them, or has one of their lists. */
  readonly seenBy: ReadonlyMap<string, readonly Relation[]>;
  /** Keys that relations stand for. */
  readonly keys: ReadonlySet<ForeignKey>;
  /** Tables that are no models because a relation stands for them, by `nameKey`. */
  readonly joined: ReadonlySet<string>;
}

export function findRelations(catalog: Catalog, dialect: Dialect, names: Names, known: KnownRelations): Relations {
  const joins = findJoinTables(catalog, dialect, known.joins, (table) => names.type(table));
  const joined = new Set(joins.map(({ table }) => nameKey(table)));
  const models = catalog.tables.filter(
    (table) => table.options.partitionOf === undefined && !joined.has(nameKey(table)),
  );
  const byName = new Map(models.map((table) => [nameKey(table), table]));
  const keys = models.flatMap((from) =>
    from.foreignKeys
      .filter(({ inherited }) => inherited !== true)
      .map((key) => ({ from, key, to: byName.get(nameKey(key.references)) })),
  );
  const unnamed: readonly Unnamed[] = [
    ...keys.flatMap(({ from, key, to }) =>
      to === undefined || !refersToKey(key, to, dialect) || isNamedAsIndex(key, from)
        ? []
        : [{ kind: "key", from, to, key, one: isUnique(from, key.columns) } as const],
    ),
    ...joins.map((join) => ({ kind: "list", join }) as const),
  ];
  const all = nameRelations(unnamed, names, known);
  return {
    all,
    heldBy: groupBy(all, (relation) => [tableId(relation.kind === "key" ? relation.from : relation.join.table)]),
    seenBy: groupBy(all, (relation) =>
      relation.kind === "key" ? [tableId(relation.to)] : new Set([relation.join.a, relation.join.b].map(tableId)),
    ),
    keys: new Set(all.flatMap((relation) => (relation.kind === "key" ? [relation.key] : []))),
    joined,
  };
}

/** The database has names of constraints and of indexes apart, a relation and an index of one model may not have the same. */
const isNamedAsIndex = ({ name }: ForeignKey, { indexes }: Table): boolean =>
  name !== undefined && indexes.some((index) => index.name === name);

/** A relation is to what tells rows apart, of one type. */
function refersToKey({ referencedColumns }: ForeignKey, to: Table, { target }: Dialect): boolean {
  return target.looseForeignKeys !== true || isUnique(to, referencedColumns);
}

/** Whether columns are a key of their table. */
function isUnique(table: Table, names: readonly string[]): boolean {
  const columns = new Set(names);
  const uniques = [table.primaryKey, ...table.indexes.filter(({ unique, where }) => unique && where === undefined)];
  return uniques.some(
    (one) =>
      one?.items.length === columns.size &&
      one.items.every(({ target }) => target.kind === "column" && columns.has(target.column)),
  );
}
