/** The columns of a table as fields. */
import { columnName } from "@dsl/parser";
import { writeCollation } from "./collation.js";
import {
  columnId,
  constraintId,
  handedDown,
  isAsHandedDown,
  nameKey,
  type Column,
  type ColumnType,
  type Identity,
  type ObjectId,
  type SequenceOptions,
  type Table,
} from "@dsl/planner";
import { argument, attribute, quoted, wordOrText } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { readLiteral } from "../text/read-sql.js";
import { expressionLiteral } from "../text/sql-literal.js";
import { documentationOf, type Writing } from "../text/writing.js";
import type { WrittenCheck } from "./checks.js";
import { writeDefault } from "./defaults.js";
import { capitalised } from "./index-items.js";
import type { WrittenKey } from "./keys.js";
import { saidNumbered } from "./said-numbered.js";
import { sequenceTypes } from "./sequence-types.js";
import { writeSqlType, writeType, type WrittenType } from "./types.js";

interface OnFields {
  readonly keys: readonly WrittenKey[];
  readonly checks: readonly WrittenCheck[];
}

export function writeFields(table: Table, on: OnFields, writing: Writing): readonly MemberDraft[] {
  return saidColumns(table, writing).map((column) => {
    const said = column.inherited === true ? saidNumbered(column, above(column, table, writing)) : column;
    return writeField(said, table, on, writing);
  });
}

/** Its own, and of those that it has from its parents what is otherwise here. */
export function saidColumns(table: Table, writing: Writing): readonly Column[] {
  const named = namedColumns(table);
  return table.columns.filter(
    (column) => column.inherited !== true || named.has(column.name) || isOwn(column, table, writing),
  );
}

/** Whether a child table has something in an inherited column that its parents do not hand down: privileges never are. */
function isOwn(column: Column, table: Table, writing: Writing): boolean {
  const parents = above(column, table, writing);
  if (parents === undefined) return false;
  const hasAccess = writing.catalog.access.some(({ on }) => on === columnId(table, column.name));
  return !isAsHandedDown(column, parents) || hasAccess;
}

const above = ({ name }: Column, table: Table, { tables }: Writing): Column | undefined =>
  handedDown(table, name, (of) => tables.get(nameKey(of)));

/** Columns that something of the table itself names: even an inherited one needs a field for that. */
function namedColumns(table: Table): ReadonlySet<string> {
  if (table.options.partitionOf !== undefined) return new Set();
  const own = <T extends { readonly inherited?: boolean }>(list: readonly (T | undefined)[]) =>
    list.filter((each) => each !== undefined).filter(({ inherited }) => inherited !== true);
  const indexes = own([table.primaryKey, ...table.indexes]);
  return new Set([
    ...[...indexes, ...own(table.exclusions)].flatMap(({ items }) =>
      items.flatMap(({ target }) => (target.kind === "column" ? [target.column] : [])),
    ),
    ...indexes.flatMap(({ include }) => include),
    ...own(table.foreignKeys).flatMap(({ columns }) => columns),
  ]);
}

export function writeField(column: Column, table: Table, on: OnFields, writing: Writing): MemberDraft {
  const name = writing.names.field(table, column.name);
  const inSql = writing.inSql.get(nameKey(table))?.has(column.name) === true;
  const written = inSql ? writeSqlType(column.type.text) : writeType(column.type, writing);
  const constant = constantType(column.type, writing);
  const keys = on.keys.filter((key) => key.column === column.name);
  const checks = on.checks.filter((check) => check.column === column.name);
  const attributes = [
    ...keys.map(({ text }) => text),
    ...writeValue(column, table, written, constant, writing),
    ...(columnName(writing.names.rules.columnNames, name) === column.name ? [] : [`@map(${quoted(column.name)})`]),
    ...(written.native === undefined ? [] : [written.native]),
    ...checks.map(({ text }) => text),
    ...(isChilds(column, table) ? ["@inherited"] : []),
    ...(column.nullable && inKey(column, table) ? ["@notNull(enforced: false)"] : []),
    ...writeNotNull(column, isListed(written, column.type, writing), notNullComment(column, table, writing)),
    ...writeOptions(column, writing),
  ];
  const type = `${written.name}${written.list ? "[]" : column.nullable && !inKey(column, table) ? "?" : ""}`;
  return {
    kind: "field",
    key: columnId(table, column.name),
    name,
    type,
    attributes,
    holds: [...keys, ...checks],
    ...documentationOf(column, writing),
  };
}

/** A partition says of all its columns what they are there. */
const isChilds = ({ inherited }: Column, { options }: Table): boolean =>
  inherited === true && options.partitionOf === undefined;

/** A primary key is never optional in the language, whatever an engine lets pass. */
function inKey(column: Column, { primaryKey }: Table): boolean {
  return primaryKey?.items.some(({ target }) => target.kind === "column" && target.column === column.name) === true;
}

/** Where the values come from. */
function writeValue(
  column: Column,
  table: Table,
  written: WrittenType,
  constant: ColumnType,
  writing: Writing,
): readonly string[] {
  if (column.generated !== undefined) {
    const { expression, stored } = column.generated;
    return [attribute("@generated", [expressionLiteral(expression)], argument("stored", stored ? undefined : false))];
  }
  if (column.identity !== undefined) return [writeIdentity(column.identity, column, table, writing)];
  if (column.default === undefined) return [];
  const literal = constant === column.type ? written : { ...writeType(constant, writing), list: written.list };
  return [writeDefault(column.default, constant, literal, writing)];
}

function writeIdentity(identity: Identity, column: Column, table: Table, { dialect }: Writing): string {
  const { kind, sequence, options } = identity;
  const usual = sequence === dialect.sql.ownedSequence(table.name, column.name);
  const owned = [
    ...argument("sequence", usual || sequence === undefined ? undefined : quoted(sequence)),
    ...writeSequenceOptions(options),
  ];
  if (kind === "serial" || kind === "autoincrement") return `@default(autoincrement(${owned.join(", ")}))`;
  return attribute("@identity", [kind === "always" ? "Always" : "ByDefault"], owned);
}

function writeSequenceOptions(options: SequenceOptions): readonly string[] {
  const { type, start, increment, min, max, cache, cycle } = options;
  const numbers = { start, increment, min, max, cache };
  return [
    ...argument("type", type === undefined ? undefined : sequenceTypes[type]),
    ...Object.entries(numbers).flatMap(([name, value]) => argument(name, value)),
    ...argument("cycle", cycle === true ? true : undefined),
  ];
}

/** A constant of a domain is one of its base type. */
function constantType(type: ColumnType, writing: Writing): ColumnType {
  const { userType } = type;
  const domain = userType === undefined ? undefined : writing.domains.get(nameKey(userType));
  return domain === undefined ? type : constantType(domain.type, writing);
}

/** A list, or a domain of lists. */
function isListed(written: WrittenType, type: ColumnType, writing: Writing): boolean {
  return written.list || writeType(constantType(type, writing), writing).list;
}

/** The comment on the NOT NULL of a model's own column. */
function notNullComment(column: Column, table: Table, { alterations, dialect }: Writing): string | undefined {
  if (table.options.partitionOf !== undefined || alterations.size === 0) return undefined;
  const on = notNullId(table, column, dialect);
  const { set } = alterations.get(on)?.[0] ?? {};
  return set === undefined ? undefined : readLiteral(set.replace(/^IS /, ""));
}

export const notNullId = (table: Table, { name, notNull }: Column, { sql }: Writing["dialect"]): ObjectId =>
  constraintId(table, notNull?.name ?? sql.notNullName(table.name, name));

/** A list is optional unless it says otherwise; any other required field says it only where the constraint is unusual. */
function writeNotNull(column: Column, listed: boolean, comment: string | undefined): readonly string[] {
  const { notNull, nullable, onConflict } = column;
  const isUsual = notNull === undefined && onConflict === undefined && comment === undefined;
  if (nullable || (isUsual && !listed)) return [];
  const map = argument("map", notNull?.name === undefined ? undefined : quoted(notNull.name));
  return [
    attribute(
      "@notNull",
      map,
      argument("comment", comment === undefined ? undefined : quoted(comment)),
      argument("notValid", notNull?.validated === false ? true : undefined),
      argument("noInherit", notNull?.noInherit === true ? true : undefined),
      argument("inherited", notNull?.inherited === true ? true : undefined),
      argument("onConflict", onConflict === undefined ? undefined : capitalised(onConflict)),
    ),
  ];
}

function writeOptions({ collation, storage, compression, statistics }: Column, writing: Writing): readonly string[] {
  return [
    ...(collation === undefined ? [] : [`@collate(${writeCollation(collation, writing)})`]),
    ...(storage === undefined ? [] : [`@storage(${capitalised(storage)})`]),
    ...(compression === undefined ? [] : [`@compression(${wordOrText(compression)})`]),
    ...(statistics === undefined ? [] : [`@statistics(${statistics})`]),
  ];
}
