/** Tables of the schema with what only the database has and the schema does not manage. */
import type {
  Catalog,
  Check,
  Exclusion,
  ForeignKey,
  Index,
  IndexItem,
  PrimaryKey,
  QualifiedName,
  Table,
} from "../catalog.js";
import { nameKey } from "../names.js";
import { adoptColumns, type Alike } from "./adopt-columns.js";
import { keepUnsaid } from "./unsaid.js";
import { namesIn } from "./names-in-text.js";
import type { Unmanaged } from "./unmanaged.js";
import { tableParents } from "../table-parents.js";

export interface Adopted<T> {
  readonly to: T;
  readonly unmanaged: readonly Unmanaged[];
}

/** `exists`: whether a table is there or declared. */
export function adoptTable(
  to: Table,
  from: Table,
  exists: (table: QualifiedName) => boolean,
  alike: Alike,
): Adopted<Table> {
  const checks = keptChecks(to, from);
  const exclusions = keptExclusions(to, from);
  const indexes = keptIndexes(to, from);
  const primaryKey = adoptPrimaryKey(to.primaryKey, from.primaryKey);
  const table: Table = {
    ...to,
    columns: adoptColumns(to, from, alike),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    foreignKeys: [...adoptForeignKeys(to, from), ...outsideKeys(to, from, exists)],
    checks: [...to.checks, ...checks],
    exclusions: [...to.exclusions, ...exclusions],
    indexes: [...adoptIndexes(to, from), ...indexes],
    options: keepUnsaid(to.options, from.options, tableOptions),
  };
  const named =
    (kind: string) =>
    (each: { readonly name?: string }): Unmanaged => ({ kind, of: to, name: each.name ?? kind });
  return {
    to: table,
    unmanaged: [
      ...checks.map(named("check")),
      ...exclusions.map(named("exclusion")),
      ...indexes.map(named("index")),
      ...keptIn(to.indexes, table.indexes, "where").map(named("index predicate")),
      ...keptIn(to.columns, table.columns, "generated").map(named("generated column")),
    ],
  };
}

/** Those that have a property from the database alone. */
function keptIn<T extends { readonly name?: string }>(
  declared: readonly T[],
  adopted: readonly T[],
  property: keyof T,
): readonly T[] {
  const without = new Set(declared.filter((each) => each[property] === undefined).map((each) => each.name));
  return adopted.filter((each) => each[property] !== undefined && without.has(each.name));
}

const tableOptions = [
  "unlogged",
  "storage",
  "tablespace",
  "accessMethod",
  "replicaIdentity",
  "rowSecurity",
  "strict",
  "withoutRowid",
  "virtual",
  "partitionBy",
  "partitionOf",
  "inherits",
  "ofType",
] as const;

/** A check whose column goes, goes with it, as the engine has it. */
function keptChecks(to: Table, from: Table): readonly Check[] {
  const known = new Set(to.checks.flatMap((check) => [check.name, check.expression]));
  const gone = goneColumns(to, from);
  return from.checks.filter((check) => !known.has(check.name ?? check.expression) && !mentions(check.expression, gone));
}

function keptExclusions(to: Table, from: Table): readonly Exclusion[] {
  const known = new Set(to.exclusions.map((exclusion) => exclusion.name));
  const gone = goneColumns(to, from);
  return from.exclusions.filter((exclusion) => !known.has(exclusion.name) && !reads(exclusion, gone));
}

/** Partial and expression indexes; a plain one that the schema has not is not wanted. */
function keptIndexes(to: Table, from: Table): readonly Index[] {
  const known = new Set(to.indexes.map((index) => index.name));
  const gone = goneColumns(to, from);
  return from.indexes.filter((index) => !known.has(index.name) && isSpecial(index) && !reads(index, gone));
}

function isSpecial(index: Index): boolean {
  return index.where !== undefined || index.items.some((item) => item.target.kind === "expression");
}

function goneColumns(to: Table, from: Table): ReadonlySet<string> {
  const kept = new Set(to.columns.map((column) => column.name));
  return new Set(from.columns.map((column) => column.name).filter((name) => !kept.has(name)));
}

function reads(
  of: { readonly items: readonly IndexItem[]; readonly include?: readonly string[]; readonly where?: string },
  columns: ReadonlySet<string>,
): boolean {
  const direct = [
    ...of.items.flatMap(({ target }) => (target.kind === "column" ? [target.column] : [])),
    ...(of.include ?? []),
  ];
  const texts = [
    ...of.items.flatMap(({ target }) => (target.kind === "expression" ? [target.expression] : [])),
    of.where ?? "",
  ];
  return direct.some((column) => columns.has(column)) || texts.some((text) => mentions(text, columns));
}

function mentions(text: string, columns: ReadonlySet<string>): boolean {
  const names = namesIn(text);
  return [...columns].some((column) => names.has(column));
}

function adoptPrimaryKey(to: PrimaryKey | undefined, from: PrimaryKey | undefined): PrimaryKey | undefined {
  if (to === undefined || from === undefined) return to;
  const key = keepUnsaid(to, from, [
    "include",
    "storage",
    "tablespace",
    "clustered",
    "onConflict",
    "deferrable",
    "period",
  ]);
  return { ...key, items: adoptItems(to.items, from.items) };
}

function adoptForeignKeys(to: Table, from: Table): readonly ForeignKey[] {
  const known = new Map(from.foreignKeys.map((key) => [key.name ?? key.columns.join(), key]));
  return to.foreignKeys.map((key) => {
    const live = known.get(key.name ?? key.columns.join());
    return live === undefined ? key : adoptForeignKey(key, live);
  });
}

/** No relation can be to a table that is not there. */
function outsideKeys(to: Table, from: Table, exists: (table: QualifiedName) => boolean): readonly ForeignKey[] {
  const said = (key: ForeignKey): string => JSON.stringify([key.columns, key.references.name]);
  const known = new Set(to.foreignKeys.map(said));
  return from.foreignKeys.filter((key) => !exists(key.references) && !known.has(said(key)));
}

/** A foreign key that was added without a look at the rows stays so. */
function adoptForeignKey(to: ForeignKey, from: ForeignKey): ForeignKey {
  const key = keepUnsaid(to, from, ["deferrable", "onDeleteColumns", "match", "period", "inherited"]);
  return { ...key, validated: to.validated && from.validated, enforced: to.enforced && from.enforced };
}

/** Prisma's schemas could not say what rows an index leaves out, so a predicate that somebody added by hand stays. */
function adoptIndexes(to: Table, from: Table): readonly Index[] {
  const known = new Map(from.indexes.map((index) => [index.name, index]));
  const unsaid = [
    ...(["include", "where", "nullsNotDistinct", "storage", "tablespace", "clustered", "onConflict"] as const),
    ...(["deferrable", "period", "inherited", "partOf"] as const),
  ];
  return to.indexes.map((index) => {
    const live = known.get(index.name);
    if (live === undefined) return index;
    const constraint = live.constraint === true && index.unique ? { constraint: true } : {};
    return { ...keepUnsaid(index, live, unsaid), ...constraint, items: adoptItems(index.items, live.items) };
  });
}

function adoptItems(to: readonly IndexItem[], from: readonly IndexItem[]): readonly IndexItem[] {
  const same = to.length === from.length && to.every((item, at) => sameColumn(item, from[at]));
  return same ? to.map((item, at) => keepUnsaid(item, from[at] ?? item, ["nulls", "collation"])) : to;
}

function sameColumn(a: IndexItem, b: IndexItem | undefined): boolean {
  return a.target.kind === "column" && b?.target.kind === "column" && a.target.column === b.target.column;
}

/**
 * Tables of the database that the schema has not and that are kept: those in namespaces that it does not use, parts and
 * children of tables that stay, and what a module of SQLite provides. All others are not wanted.
 */
export function keptTables(to: Catalog, from: Catalog, namespaces: ReadonlySet<string>): Adopted<readonly Table[]> {
  const kept = new Map(to.tables.map((table) => [nameKey(table), table]));
  const undeclared = from.tables.filter((table) => !kept.has(nameKey(table)));
  for (let found = true; found;) {
    const more = undeclared.filter((table) => !kept.has(nameKey(table)) && isKept(table, kept, namespaces));
    for (const table of more) kept.set(nameKey(table), table);
    found = more.length > 0;
  }
  const tables = undeclared.filter((table) => kept.has(nameKey(table)));
  const reported = tables.filter((table) => isHere(table, namespaces));
  return {
    to: tables,
    unmanaged: reported.map((table) => ({
      kind: table.options.partitionOf === undefined ? "table" : "partition",
      of: table,
    })),
  };
}

function isKept(table: Table, kept: ReadonlyMap<string, Table>, namespaces: ReadonlySet<string>): boolean {
  if (!isHere(table, namespaces) || table.options.virtual !== undefined) return true;
  return tableParents(table.options).some((parent) => kept.has(nameKey(parent)));
}

/** Without namespaces everything is here. */
export function isHere(of: { readonly namespace?: string }, namespaces: ReadonlySet<string>): boolean {
  return of.namespace === undefined || namespaces.has(of.namespace);
}
