/** Tables: made, dropped, renamed, and their options. */
import {
  nameKey,
  type Check,
  type Column,
  type ForeignKey,
  type Index,
  type PlanContext,
  type PrimaryKey,
  type QualifiedName,
  type Table,
  type TableOptions,
} from "@dsl/planner";
import { rootOf } from "../introspect/inherited-names.js";
import { nextNumber, sql } from "../sql.js";
import { alterTable } from "./alter-table.js";
import { type ColumnParts, columnParts } from "./column-parts.js";
import { checkClause, foreignKeyClause, primaryKeyClause, uniqueClause } from "./constraint-clause.js";
import { inheritedColumns, inheritedConstraints, inheritedStatements } from "./inherited-columns.js";
import { joinsParentsLater } from "./joins-parents-later.js";
import type { Renderers } from "./renderers.js";
import { withRootName } from "./root-not-null.js";
import { withClause } from "./storage-clauses.js";
import { clusterOn, createIndex } from "./table-index.js";
import { attach, detach, replicaIndex, rowSecurityChanges, tableOptionChanges } from "./table-options.js";
import { words } from "./words.js";

export const tableRenderers: Renderers<
  "createTable" | "dropTable" | "renameTable" | "moveTable" | "alterTableOptions" | "detach" | "attach"
> = {
  createTable: ({ table, foreignKeys }, context) => {
    const columns = ownColumns(table, context).map((column) => columnParts(table, column, context));
    const joins = joinsParentsLater(table, context);
    const inherited = joins ? [] : inheritedColumns(table, context);
    return [
      ...columns.flatMap(({ before }) => before),
      words(
        createHead(table),
        body(table, columns, inherited, foreignKeys),
        tail(joins ? withoutParents(table) : table),
      ),
      ...columns.flatMap(({ after }) => after),
      ...inheritedStatements(table, inherited, context),
      ...completions(table),
      ...(joins ? (table.options.inherits ?? []).map((parent) => attach(table, parent, undefined)) : []),
    ];
  },
  dropTable: ({ table }, context) => [...detachReferenced(table, context), `DROP TABLE ${sql.qualify(table)}`],
  renameTable: ({ from, to }) => [alterTable(from, `RENAME TO ${sql.quote(to.name)}`)],
  moveTable: ({ from, to }) => [alterTable(from, `SET SCHEMA ${sql.quote(to.namespace ?? "public")}`)],
  alterTableOptions: ({ table, from, to }) => tableOptionChanges(table, from, to),
  detach: ({ table, parent, bound }) => [detach(table, parent, bound)],
  attach: ({ table, parent, bound }) => [attach(table, parent, bound)],
};

/**
 * A foreign key to a partitioned table has a part for each partition, which cannot be dropped while it hangs on that. Keys
 * come and go before partitions go, a table that has one may go after them.
 */
function detachReferenced({ options, ...table }: Table, { from, to }: PlanContext): readonly string[] {
  const { partitionOf } = options;
  if (partitionOf === undefined) return [];
  const above = ancestorsOf(partitionOf.parent, new Map(from.tables.map((each) => [nameKey(each), each])));
  const refers = ({ foreignKeys }: Table): boolean => foreignKeys.some((key) => above.has(nameKey(key.references)));
  const stays = new Set(to.tables.map(nameKey));
  const others = [...to.tables, ...from.tables.filter((each) => !stays.has(nameKey(each)))];
  return others.some(refers) ? [detach(table, partitionOf.parent, partitionOf.bound)] : [];
}

/** A table, if it is partitioned, and those that it is part of itself. */
function ancestorsOf(parent: QualifiedName, tables: ReadonlyMap<string, Table>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let each = tables.get(nameKey(parent)); each?.options.partitionBy !== undefined;) {
    found.add(nameKey(each));
    const { partitionOf } = each.options;
    each = partitionOf === undefined ? undefined : tables.get(nameKey(partitionOf.parent));
  }
  return found;
}

/** A child table gets what it inherits from its parents; a partition has all of it before it is attached. */
function ownColumns(table: Table, { to, serverVersion }: PlanContext): readonly Column[] {
  const { columns, options } = table;
  if (options.partitionOf === undefined) return columns.filter((column) => column.inherited !== true);
  const root = rootOf(table, new Map(to.tables.map((each) => [nameKey(each), each])));
  const own = columns.map((column) => partitionColumn(column, options.partitionOf));
  return serverVersion < 180000 ? own : own.map((column) => withRootName(column, root));
}

/** A partition numbers its rows by the sequence of its parent; an identity it gets when it is attached. */
function partitionColumn(column: Column, partitionOf: TableOptions["partitionOf"]): Column {
  const { identity, ...rest } = column;
  if (column.inherited !== true || identity === undefined || partitionOf === undefined) return column;
  if (identity.kind !== "serial") return rest;
  return { ...rest, default: nextNumber(partitionOf.parent, column) };
}

const createHead = (table: Table): string =>
  words("CREATE", table.options.unlogged === true && "UNLOGGED", `TABLE ${sql.qualify(table)}`);

function body(
  table: Table,
  columns: readonly ColumnParts[],
  inherited: ReturnType<typeof inheritedColumns>,
  foreignKeys: readonly ForeignKey[],
): string {
  const typed = table.options.ofType;
  const lines = [
    ...(typed === undefined ? columns.map(({ definition }) => definition) : typedColumns(table, columns)),
    ...inheritedConstraints(table, inherited),
    ...constraintLines(isKeyOfParents(table) ? withoutKey(table) : table),
    ...foreignKeys.map(foreignKeyClause),
  ];
  const list = lines.length === 0 ? "()" : `(\n  ${lines.join(",\n  ")}\n)`;
  return typed === undefined ? list : words(`OF ${sql.qualify(typed)}`, lines.length > 0 && list);
}

/** The columns of a typed table are its type's: only what else there is to say of them is written. */
const typedColumns = ({ columns }: Table, parts: readonly ColumnParts[]): readonly string[] =>
  columns.flatMap(({ name }, index) => {
    const options = parts[index]?.options ?? "";
    return options === "" ? [] : [`${sql.quote(name)} WITH OPTIONS ${options}`];
  });

/** A key that stands in a CREATE TABLE makes the NOT NULLs of its columns the child's own; one that is added leaves them to the parents. */
const isKeyOfParents = ({ primaryKey, columns, options }: Table): boolean =>
  options.inherits !== undefined &&
  columns.some(
    ({ name, inherited }) =>
      inherited === true &&
      primaryKey?.items.some(({ target }) => target.kind === "column" && target.column === name) === true,
  );

const withoutParents = ({ options: { inherits: _inherits, ...options }, ...table }: Table): Table => ({
  ...table,
  options,
});

const withoutKey = ({ primaryKey: _primaryKey, ...table }: Table): Table => table;

/** A check that is not validated would be validated here, and a constraint that lacks parts would get them all. */
const constraintLines = (table: Table): readonly string[] => [
  ...primaryKeys(table).map(primaryKeyClause),
  ...uniqueConstraints(table)
    .filter((index) => !isMerged(index, table))
    .map(uniqueClause),
  ...ownChecks(table).filter(isValid).map(checkClause),
];

const primaryKeys = ({ primaryKey }: Table): readonly PrimaryKey[] =>
  primaryKey === undefined || primaryKey.valid === false || comesAttached(primaryKey) ? [] : [primaryKey];

const uniqueConstraints = ({ indexes }: Table): readonly Index[] =>
  indexes.filter((index) => index.constraint === true && index.valid !== false && !comesAttached(index));

/** The engine does not take a partition's own key WITHOUT OVERLAPS for the part of its table's: it makes that itself. */
const comesAttached = ({ inherited, period }: PrimaryKey | Index): boolean => inherited === true && period === true;

/** In a CREATE TABLE the engine leaves out a constraint that is like one before it. */
function isMerged(index: Index, { primaryKey, indexes }: Table): boolean {
  const before = indexes.slice(0, indexes.indexOf(index)).filter(({ constraint }) => constraint === true);
  const shape = (key: PrimaryKey | Index) =>
    JSON.stringify([key.items, key.include, key.deferrable, "nullsNotDistinct" in key && key.nullsNotDistinct]);
  return [...(primaryKey === undefined ? [] : [primaryKey]), ...before].some((key) => shape(key) === shape(index));
}

const ownChecks = ({ checks, options }: Table): readonly Check[] =>
  options.partitionOf === undefined ? checks.filter((check) => check.inherited !== true) : checks;

const isValid = (check: Check): boolean => check.validated || !check.enforced;

const tail = ({ options }: Table): string =>
  words(
    options.inherits !== undefined && `INHERITS (${options.inherits.map((parent) => sql.qualify(parent)).join(", ")})`,
    options.partitionBy !== undefined && `PARTITION BY ${options.partitionBy}`,
    options.accessMethod !== undefined && `USING ${sql.quote(options.accessMethod)}`,
    withClause(options.storage),
    options.tablespace !== undefined && `TABLESPACE ${sql.quote(options.tablespace)}`,
  );

/** What CREATE TABLE has no words for. */
function completions(table: Table): readonly string[] {
  const { options } = table;
  const keys = [...primaryKeys(table), ...uniqueConstraints(table)];
  const parts = options.partitionOf === undefined ? [] : indexParts(table);
  return [
    ...ownChecks(table)
      .filter((check) => !isValid(check))
      .map((check) => alterTable(table, `ADD ${checkClause(check)}`)),
    ...(isKeyOfParents(table)
      ? primaryKeys(table).map((key) => alterTable(table, `ADD ${primaryKeyClause(key)}`))
      : []),
    ...uniqueConstraints(table)
      .filter((index) => isMerged(index, table))
      .map((index) => alterTable(table, `ADD ${uniqueClause(index)}`)),
    ...parts.map((index) => createIndex(table, index)),
    ...[...keys, ...parts].flatMap((key) => clusterOn(table, key)),
    ...rowSecurityChanges(options.rowSecurity).map((change) => alterTable(table, change)),
    ...(replicaIdentityIsMade(table) ? [alterTable(table, `REPLICA IDENTITY ${options.replicaIdentity}`)] : []),
    ...(options.partitionOf === undefined
      ? []
      : [attach(table, options.partitionOf.parent, options.partitionOf.bound)]),
  ];
}

/** A partition's part of an index of its parent keeps its own name and options if it is there before the other. */
const indexParts = ({ indexes }: Table): readonly Index[] =>
  indexes.filter(({ inherited, constraint, valid }) => inherited === true && constraint !== true && valid !== false);

/** One that is an index of its own comes with that index. */
function replicaIdentityIsMade({ primaryKey, indexes, options }: Table): boolean {
  const index = replicaIndex(options);
  if (index === undefined) return options.replicaIdentity !== undefined;
  const isMade = ({ constraint, inherited }: Index): boolean => constraint === true || inherited === true;
  return primaryKey?.name === index || indexes.some((each) => each.name === index && isMade(each));
}
