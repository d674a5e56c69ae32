/**
 * Which parents a table leaves and which it gets. A table that does either is compared as it stands alone: what its parents
 * have done to it until then is done to it itself.
 */
import type { Catalog, Column, ForeignKey, Index, PrimaryKey, QualifiedName, Table, TableOptions } from "../catalog.js";
import type { Change, Parentage } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { sameValue } from "../compare/same-value.js";
import { isPartOf, isSameKey, type Key, keysOf } from "../index-keys.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import type { Pair } from "../pair.js";
import { tableNamed } from "../table-named.js";

export interface ParentChanges {
  /** Both as they are between leaving and getting a parent. */
  readonly apart: Pair<Table>;
  readonly detach: readonly Change[];
  readonly attach: readonly Change[];
}

/** `remade`: tables that are dropped and created under the same name. */
export function compareParents(
  pair: Pair<Table>,
  remade: ReadonlySet<string>,
  comparing: Comparing,
): ParentChanges | undefined {
  const [old, now] = [parentsOf(pair.from.options), parentsOf(pair.to.options)];
  // whether bounds are the same is asked of all, whatever else is in doubt
  const same = old.filter((each) => now.some((other) => isSame({ from: each, to: other }, pair.from, comparing)));
  const kept = same.filter(({ parent }) => !remade.has(nameKey(parent)) && !holdsIndex(pair, parent, comparing));
  const isKept = ({ parent }: Parent): boolean => kept.some((each) => sameName(each.parent, parent));
  const [left, gained] = [old.filter((each) => !isKept(each)), now.filter((each) => !isKept(each))];
  if (left.length + gained.length === 0) return undefined;
  const because = { rule: "table has another parent or bound" };
  const stays = (table: QualifiedName): boolean =>
    tableNamed(comparing.to, table) !== undefined && !remade.has(nameKey(table));
  const opened = left.flatMap(above(comparing.from)).filter((table) => gained.length > 0 || !stays(table));
  const from = withoutKeysToAbove(pair.from, opened);
  return {
    apart: standingApart(
      { from, to: pair.to },
      kept.map(({ parent }) => parent),
      comparing,
    ),
    detach: left.map((each) => makeChange({ kind: "detach", ...parentage(pair.to, each, comparing.from) }, because)),
    attach: gained.map((each) => makeChange({ kind: "attach", ...parentage(pair.to, each, comparing.to) }, because)),
  };
}

/** Whether an index of the parent cannot go while the table is part of it: what is taken for its part is a constraint of the table's own. */
function holdsIndex({ from, to }: Pair<Table>, parent: QualifiedName, comparing: Comparing): boolean {
  const keysIn = (catalog: Catalog): readonly Key[] => keysOf(tableNamed(catalog, parent) ?? { indexes: [] });
  const stays = (whole: Key): boolean => keysIn(comparing.to).some((each) => isSameKey(each, whole));
  const isHeld = (whole: Key): boolean => {
    const parts = keysOf(from).filter((part) => isPartOf(part, { table: parent, name: whole.name }));
    return parts.length > 0 && parts.every(({ inherited, constraint }) => inherited !== true && constraint === true);
  };
  const isPartition = from.options.partitionOf !== undefined && to.options.partitionOf !== undefined;
  return (
    isPartition && keysIn(comparing.from).some((whole) => whole.constraint !== true && isHeld(whole) && !stays(whole))
  );
}

/** Foreign keys of tables to themselves go before rows leave them to come back, or before they go. */
function withoutKeysToAbove(table: Table, tables: readonly QualifiedName[]): Table {
  const isToAbove = (key: ForeignKey): boolean => tables.some((each) => sameName(each, key.references));
  return { ...table, foreignKeys: table.foreignKeys.filter((key) => key.inherited !== true || !isToAbove(key)) };
}

function standingApart({ from, to }: Pair<Table>, kept: readonly QualifiedName[], comparing: Comparing): Pair<Table> {
  // a child by INHERITS gets no index or foreign key of its parent's
  const above = ({ options }: Table, catalog: Catalog): readonly Table[] =>
    options.partitionOf === undefined ? [] : parentTables(options, catalog);
  const old = apart(withoutHandedOn(from, to, above(to, comparing.to)), kept, comparing.from);
  const now = apart(withoutHandedOn(to, from, above(from, comparing.from)), kept, comparing.to);
  const columns = now.columns.map((column) => withoutParentsNumbering(column, to, old));
  // an attached table gets the foreign keys of its parent that it does not have
  const foreignKeys = to.foreignKeys.filter((key) => key.inherited !== true || old.foreignKeys.some(refersAs(key)));
  return { from: old, to: { ...now, columns, foreignKeys: foreignKeys.map(own) } };
}

/** A declared partition does not say all that it has from its parent: what one side says, and the other's parent has, both have. */
function withoutHandedOn(of: Table, other: Table, above: readonly Table[]): Table {
  const isLeft = <T extends { readonly inherited?: boolean }>(
    list: (table: Table) => readonly T[],
    like: (each: T) => (other: T) => boolean,
  ): readonly T[] =>
    list(of).filter((each) => {
      const isSaid = list(other).some(like(each));
      return each.inherited !== true || isSaid || !above.some((table) => list(table).some(like(each)));
    });
  const { primaryKey: _, ...rest } = of;
  const [primaryKey] = isLeft(primaryKeys, () => () => true);
  return {
    ...rest,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    indexes: isLeft(({ indexes }) => indexes, isLikeIndex),
    foreignKeys: isLeft(({ foreignKeys }) => foreignKeys, isLikeKey),
  };
}

const primaryKeys = ({ primaryKey }: Table): readonly PrimaryKey[] => (primaryKey === undefined ? [] : [primaryKey]);

const isLikeIndex = (index: Index) => (other: Index) =>
  index.unique === other.unique && index.where === other.where && sameValue(index.items, other.items);

const isLikeKey = (key: ForeignKey) => (other: ForeignKey) => key.name === other.name || refersAs(key)(other);

const refersAs = (key: ForeignKey) => (other: ForeignKey) =>
  sameName(key.references, other.references) && sameValue(key.columns, other.columns);

/** The tables that a table inherits from, its own parents first. */
export function ancestors(options: TableOptions, catalog: Catalog): readonly QualifiedName[] {
  const above = parentTables(options, catalog);
  return [...above.map(nameOf), ...above.flatMap((table) => ancestors(table.options, catalog))];
}

function parentTables(options: TableOptions, catalog: Catalog): readonly Table[] {
  return parentsOf(options).flatMap(({ parent }) => tableNamed(catalog, parent) ?? []);
}

/** A parent, its parents, and so on. */
const above =
  (catalog: Catalog) =>
  ({ parent }: Parent): readonly QualifiedName[] =>
    ancestors({ inherits: [parent] }, catalog);

type Parent = Pick<Parentage, "parent" | "bound">;

function parentsOf({ partitionOf, inherits }: TableOptions): readonly Parent[] {
  return partitionOf === undefined ? (inherits ?? []).map((parent) => ({ parent })) : [partitionOf];
}

function isSame({ from, to }: Pair<Parent>, table: Table, comparing: Comparing): boolean {
  if (!sameName(from.parent, to.parent)) return false;
  return comparing.sameText({ kind: "partitionBound", table, parent: from.parent }, from.bound, to.bound);
}

function parentage(table: Table, { parent, bound }: Parent, catalog: Catalog): Parentage {
  return {
    table: nameOf(table),
    parent: nameOf(parent),
    ...(bound === undefined ? {} : { bound }),
    above: above(catalog)({ parent }),
  };
}

/** With these parents of its parents alone. */
function apart(table: Table, kept: readonly QualifiedName[], catalog: Catalog): Table {
  const { partitionOf: _, inherits: _parents, ...options } = table.options;
  const above = parentTables({ inherits: kept }, catalog);
  const columns = new Set(above.flatMap((parent) => parent.columns.map(({ name }) => name)));
  const checks = new Set(above.flatMap((parent) => parent.checks.map(({ name }) => name)));
  return {
    ...table,
    columns: table.columns.map((column) => (columns.has(column.name) ? column : columnAlone(column))),
    ...(table.primaryKey === undefined ? {} : { primaryKey: own(table.primaryKey) }),
    foreignKeys: table.foreignKeys.map(own),
    checks: table.checks.map((check) => (checks.has(check.name) ? check : own(check))),
    exclusions: table.exclusions.map(own),
    indexes: table.indexes.map(own),
    options: { ...options, ...(kept.length === 0 ? {} : { inherits: kept }) },
  };
}

function own<T extends { readonly inherited?: boolean; readonly partOf?: unknown }>(
  each: T,
): Omit<T, "inherited" | "partOf"> {
  const { inherited: _, partOf: _whole, ...rest } = each;
  return rest;
}

/** A partition numbers its rows only while it is attached; what its NOT NULLs are called is left to the dialect. */
function columnAlone({ inherited, notNull, ...column }: Column): Column {
  const { identity, ...bare } = column;
  const numbersItself = inherited !== true || identity === undefined || identity.kind === "serial";
  return { ...(numbersItself ? column : bare), ...(notNull === undefined ? {} : namelessNotNull(notNull)) };
}

function namelessNotNull(notNull: NonNullable<Column["notNull"]>): Pick<Column, "notNull"> {
  const { name: _, ...state } = notNull;
  return state.validated && state.noInherit !== true ? {} : { notNull: state };
}

/** A partition's numbers come from the sequence of the table that it is part of: its default says so already. */
function withoutParentsNumbering(column: Column, { columns }: Table, before: Table): Column {
  const isParents = columns.some((each) => each.name === column.name && each.inherited === true);
  if (!isParents || column.identity === undefined) return column;
  const { identity: _, ...rest } = column;
  const old = before.columns.find(({ name }) => name === column.name)?.default;
  return { ...rest, ...(old === undefined ? {} : { default: old }) };
}
