/** Rows of a table that is dropped and made anew with another key of partitions, or with one at last, or without. */
import type { Catalog, Column, QualifiedName, Table } from "../catalog.js";
import type { Change, GivenValue } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { takeName } from "../declare/names.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import type { Pair } from "../pair.js";
import { tableNamed } from "../table-named.js";

/** Around dropping and creating it. What is detached keeps its rows. */
export interface KeptRows {
  readonly before: readonly Change[];
  readonly after: readonly Change[];
}

const none: KeptRows = { before: [], after: [] };

/** Rows that stay in partitions come back with these: only numbering has to know of them. */
export function keepRows(pair: Pair<Table>, remade: ReadonlySet<string>, comparing: Comparing): KeptRows {
  const rows = rowsAside(pair, remade, comparing);
  if (rows !== none || pair.to.options.partitionBy === undefined || numberedColumns(pair.to).length === 0) return rows;
  const because = { rule: "rows stay while the table is made anew" };
  return { before: [], after: [makeChange({ kind: "continueNumbering", table: pair.to }, because)] };
}

/** Whose numbers are not those of a table above. */
export function numberedColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ identity, inherited }) => identity !== undefined && inherited !== true);
}

function rowsAside({ from, to }: Pair<Table>, remade: ReadonlySet<string>, comparing: Comparing): KeptRows {
  if (from.options.partitionBy === to.options.partitionBy || commonColumns(from, to).length === 0) return none;
  const kept = new Set(comparing.to.tables.map(nameKey));
  const goes = (table: QualifiedName): boolean => remade.has(nameKey(table)) || !kept.has(nameKey(table));
  if (isPartOfRemade(from, remade, goes, comparing.from)) return none;
  const parts = partsThatGo(from, goes, comparing.from);
  if (from.options.partitionBy !== undefined && parts.length === 0) return none;
  const because = { rule: "rows stay while the table is made anew" };
  const aside = { ...nameOf(to), name: freeName(`${to.name}_rows`, comparing) };
  const given = givenValues({ from, to }, comparing);
  const read = from.columns.filter(({ name }) => given.some((each) => mentions(each, name)));
  return {
    before: [makeChange({ kind: "setRowsAside", from, to, parts, aside, read }, because)],
    after: [makeChange({ kind: "putRowsBack", from, to, aside, given }, because)],
  };
}

/** Where values must change on the way, or there are none. */
function givenValues({ from, to }: Pair<Table>, comparing: Comparing): readonly GivenValue[] {
  return to.columns.flatMap((column) => {
    const old = from.columns.find(({ name }) => name === column.name);
    const using =
      old === undefined || old.type.text === column.type.text ? undefined : comparing.using(to, column.name);
    const isFilled = old === undefined || (old.nullable && !column.nullable);
    const backfill = isFilled ? comparing.backfill(to, column.name) : undefined;
    if (using === undefined && backfill === undefined) return [];
    return {
      column: column.name,
      ...(using === undefined ? {} : { using }),
      ...(backfill === undefined ? {} : { backfill }),
    };
  });
}

const mentions = ({ using, backfill }: GivenValue, column: string): boolean =>
  [using, backfill].some((text) => text?.includes(column) === true);

/** As they are to be; a computed one computes itself. */
export function commonColumns(from: Table, to: Table): readonly Column[] {
  const old = new Set(from.columns.map(({ name }) => name));
  return to.columns.filter(({ name, generated }) => generated === undefined && old.has(name));
}

/** Partitions that are attached until the table goes. */
function partsThatGo(
  table: QualifiedName,
  goes: (table: QualifiedName) => boolean,
  catalog: Catalog,
): readonly QualifiedName[] {
  const parts = catalog.tables.filter(({ options }) => {
    return options.partitionOf !== undefined && sameName(options.partitionOf.parent, table);
  });
  return parts.filter(goes).flatMap((part) => [nameOf(part), ...partsThatGo(part, goes, catalog)]);
}

/** Its rows are set aside with those of a table above it. */
function isPartOfRemade(
  { options }: Table,
  remade: ReadonlySet<string>,
  goes: (table: QualifiedName) => boolean,
  catalog: Catalog,
): boolean {
  const parent = options.partitionOf && tableNamed(catalog, options.partitionOf.parent);
  if (parent === undefined || !goes(parent)) return false;
  return remade.has(nameKey(parent)) || isPartOfRemade(parent, remade, goes, catalog);
}

function freeName(name: string, { from, to, dialect }: Comparing): string {
  const taken = new Set([...from.tables, ...to.tables].map((table) => table.name));
  return takeName(name, taken, dialect.facts.maxIdentifierBytes);
}
