/** The columns of a table. */
import type { Catalog, Column, ObjectId, QualifiedName, Table } from "../catalog.js";
import type { Action, Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { sameValue } from "../compare/same-value.js";
import { sameType } from "../compare/types.js";
import { conversionOf } from "../conversion.js";
import type { Dialect } from "../dialect.js";
import { backfillDecision, convertDecision } from "../decision.js";
import { makeChange } from "../make-change.js";
import { handedDown, hasDefaultOf, isIdentity } from "../handed-down.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { columnId, handedOnId } from "../object-ids.js";
import { pairBy, type Pair } from "../pair.js";
import { tableParents } from "../table-parents.js";
import { withoutParentheses } from "../without-parentheses.js";

export function compareColumns(tables: Pair<Table>, comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(tables.from.columns, tables.to.columns, (column) => column.name);
  return [
    ...both.flatMap((pair) => compareColumn(tables, pair, comparing)),
    ...added.flatMap((column) => addColumn(tables.to, column, comparing)),
    ...dropped
      .filter((column) => column.inherited !== true)
      .map((column) => dropColumn(tables.to, column, "column is not wanted", comparing)),
  ];
}

/** Whether no conversion of the old values is known: the column is dropped and added anew. */
function isReplaced(tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing): boolean {
  const { from, to } = pair;
  if (from.generated !== undefined || to.generated !== undefined || sameType(tables, pair, comparing)) return false;
  if (comparing.using(tables.to, to.name) !== undefined) return false;
  const isEnum = (column: Column, enums: readonly QualifiedName[]): boolean =>
    column.type.userType !== undefined && enums.some((each) => sameName(each, column.type.userType as QualifiedName));
  // values of enums are texts to one another
  if (isEnum(from, comparing.from.enums) && isEnum(to, comparing.to.enums)) return false;
  return conversionOf(from.type, to.type, comparing, comparing.dialect) === "none";
}

/**
 * Of another type by another expression: neither fits the other in between, and no values are lost. The engine is not asked
 * what differs in words alone: before it knows, the type would change by itself.
 */
function isComputedAnew(tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing): boolean {
  const { from, to } = pair;
  if (from.generated === undefined || to.generated === undefined || sameType(tables, pair, comparing)) return false;
  return withoutParentheses(from.generated.expression) !== withoutParentheses(to.generated.expression);
}

function compareColumn(tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing): readonly Change[] {
  if (isHandedOn(tables, pair, comparing)) return compareInherited(tables, pair, comparing);
  if (isComputedAnew(tables, pair, comparing)) {
    return [
      dropColumn(tables.to, pair.from, "generated column differs", comparing),
      ...addColumn(tables.to, pair.to, comparing),
    ];
  }
  if (isReplaced(tables, pair, comparing)) return replaceColumn(tables.to, pair, comparing);
  return Object.values(rules).flatMap((rule) => rule(tables, pair, comparing));
}

/** A child may have what its parent has by itself, too: then as well it is its parent that changes it. */
function isHandedOn(tables: Pair<Table>, { from, to }: Pair<Column>, comparing: Comparing): boolean {
  if (from.inherited === true && to.inherited === true) return true;
  if (tables.from.options.inherits === undefined || tables.to.options.inherits === undefined) return false;
  const above = parentColumns(tables, to.name, comparing);
  return above.from !== undefined && above.to !== undefined;
}

/** What a partition or child may have otherwise than its parent, whose own changes reach it, but for those of compression. */
const ownProperties = ["default", "nullable", "notNull", "storage", "compression", "statistics"] as const;

function compareInherited(tables: Pair<Table>, said: Pair<Column>, comparing: Comparing): readonly Change[] {
  const { from } = said;
  const above = parentColumns(tables, from.name, comparing);
  const comment = [...compareOwnNumbering(tables, said), ...rules.comment(tables, said, comparing)];
  if (above.to === undefined || isNumberedAlike(said, above)) return comment;
  const to = withParentsNumbers(said.to, tables.to, comparing);
  if (to.generated !== undefined) return [...compareOwnGenerated(tables, { from, to }, above, comparing), ...comment];
  const alike = (property: (typeof ownProperties)[number]): boolean =>
    sameOption(property, from, above.from) && sameOption(property, to, above.to);
  const staysRequired = from.requiredItself === true && above.from?.nullable === false && above.to.nullable;
  const stays = (property: (typeof ownProperties)[number]): boolean => property === "nullable" && staysRequired;
  const reaches = (property: (typeof ownProperties)[number]): boolean => property !== "compression" && !stays(property);
  const own = ownProperties.filter((property) => !reaches(property) || !alike(property));
  const reached = own.filter((property) => reaches(property) && !sameOption(property, above.from, above.to));
  const left = withOwnName({ ...to, ...pick(from, own), ...pick(above.to, reached) }, from, above.from);
  const pair = { from: isNamedForGood(tables, [left, to, above.to]) ? calledAs(to, left) : left, to };
  const compared = [rules.default, rules.nullable, rules.notNull].flatMap((rule) => rule(tables, pair, comparing));
  return [...compared.map((change) => afterParents(change, tables.to, to.name)), ...comment];
}

/** A NOT NULL that is called otherwise than the parent's keeps its name, whatever comes from there. */
function withOwnName(column: Column, { notNull, nullable }: Column, above: Column | undefined): Column {
  if (nullable || column.nullable || notNull?.name === undefined || notNull.name === above?.notNull?.name)
    return column;
  return { ...column, notNull: { validated: true, ...column.notNull, name: notNull.name } };
}

/** No NOT NULL of a partition can be renamed while its table hands it on: one that came from there keeps the name it got. */
function isNamedForGood(tables: Pair<Table>, columns: readonly Column[]): boolean {
  const arePartitions = tables.from.options.partitionOf !== undefined && tables.to.options.partitionOf !== undefined;
  return arePartitions && columns.every(({ nullable }) => !nullable);
}

function calledAs({ notNull: wanted }: Column, { notNull, ...column }: Column): Column {
  const { name: _name, ...state } = notNull ?? { validated: true };
  const named = { ...(wanted?.name === undefined ? {} : { name: wanted.name }), ...state };
  const isUsual = wanted === undefined && state.validated && state.noInherit !== true;
  return isUsual ? column : { ...column, notNull: named };
}

/** A child is not numbered as an identity column of its parents is, but may be one itself; a partition is what its parent is. */
function compareOwnNumbering(tables: Pair<Table>, { from, to }: Pair<Column>): readonly Change[] {
  const isOwn = tables.to.options.partitionOf === undefined && tables.from.options.partitionOf === undefined;
  return isOwn && (isIdentity(from) || isIdentity(to)) ? compareIdentity(tables, { from, to }) : [];
}

/** What a parent's change reaches is said again after it. That values are there is seen to before. */
function afterParents(change: Change, { options }: Table, name: string): Change {
  if (change.kind === "backfill" || change.kind === "setNotNull") return change;
  return { ...change, needs: [...change.needs, ...tableParents(options).map((parent) => handedOnId(parent, name))] };
}

/** Whether the parent's numbering is the child's default, as before. */
function isNumberedAlike({ from, to }: Pair<Column>, above: Partial<Pair<Column | undefined>>): boolean {
  if (above.to?.identity === undefined || !hasDefaultOf(above.to, to)) return false;
  return above.from === undefined || hasDefaultOf(above.from, from);
}

/** A declared child does not say what its default is where it has its parent's numbers. */
function withParentsNumbers(column: Column, table: Table, { to, dialect }: Comparing): Column {
  if (column.default !== undefined || column.identity === undefined) return column;
  const value = numbersAbove(table, column.name, to, dialect);
  return value === undefined ? column : { ...column, default: value };
}

/** What the nearest table above that numbers the column has as its default. */
function numbersAbove({ options }: Table, name: string, catalog: Catalog, dialect: Dialect): string | undefined {
  const found = tableParents(options).flatMap((parent) => {
    const table = tablesOf(catalog).get(nameKey(parent));
    const above = table?.columns.find((column) => column.name === name);
    if (table === undefined || above === undefined) return [];
    const isSerial = above.identity?.kind === "serial";
    return (isSerial ? dialect.sql.nextNumber?.(parent, above) : numbersAbove(table, name, catalog, dialect)) ?? [];
  });
  return found[0];
}

/** A partition may compute the column by an expression of its own, until its parent gets another. */
function compareOwnGenerated(
  tables: Pair<Table>,
  { from, to }: Pair<Column>,
  above: { readonly from: Column | undefined; readonly to: Column | undefined },
  comparing: Comparing,
): readonly Change[] {
  const alike = sameValue(from.generated, above.from?.generated) && sameValue(to.generated, above.to?.generated);
  if (alike) return [];
  const isReached = above.to?.generated !== undefined && !sameValue(above.from?.generated, above.to.generated);
  const left = isReached ? { ...from, generated: above.to.generated } : from;
  const changes = rules.generated(tables, { from: left, to }, comparing);
  return changes.map((change) => afterParents(change, tables.to, to.name));
}

function pick(column: Column, properties: readonly (typeof ownProperties)[number][]): Partial<Column> {
  return Object.fromEntries(properties.map((property) => [property, column[property]]));
}

/** What the parents hand down, before and after: of numbers the default that they are. */
function parentColumns(tables: Pair<Table>, name: string, comparing: Comparing) {
  const find = (catalog: Catalog, table: Table): Column | undefined => {
    const above = findAbove(catalog, table);
    if (above?.identity?.kind !== "serial") return above;
    const value = numbersAbove(table, name, catalog, comparing.dialect);
    return value === undefined ? above : { ...above, default: value };
  };
  const findAbove = (catalog: Catalog, table: Table): Column | undefined => {
    const { partitionOf } = table.options;
    const tableOf = (of: QualifiedName): Table | undefined => tablesOf(catalog).get(nameKey(of));
    const inParent = (parent: QualifiedName): Column | undefined =>
      tableOf(parent)?.columns.find((column) => column.name === name);
    if (partitionOf !== undefined) return inParent(partitionOf.parent);
    const above = handedDown(table, name, tableOf);
    // a child begins without its parent's statistics, and gets each change of them
    const statistics = table.options.inherits?.map(inParent).find((each) => each !== undefined)?.statistics;
    return above === undefined || statistics === undefined ? above : { ...above, statistics };
  };
  return { from: find(comparing.from, tables.from), to: find(comparing.to, tables.to) };
}

const byName = new WeakMap<Catalog, ReadonlyMap<string, Table>>();

function tablesOf(catalog: Catalog): ReadonlyMap<string, Table> {
  const known = byName.get(catalog) ?? new Map(catalog.tables.map((table) => [nameKey(table), table]));
  byName.set(catalog, known);
  return known;
}

type ColumnRule = (tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing) => readonly Change[];

const never: ColumnRule = () => [];

/** A rule for each property; several share one where the engine changes them together. */
const rules: { readonly [P in keyof Required<Column>]: ColumnRule } = {
  name: never,
  inherited: never,
  requiredItself: never,
  needs: never,
  type: compareType,
  collation: never, // part of the type
  default: compareDefault,
  generated: compareGenerated,
  identity: compareIdentity,
  nullable: compareNullable,
  notNull: (tables, pair) =>
    compareOptions(tables, pair, ["notNull", "storage", "compression", "statistics", "onConflict"]),
  storage: never, // the options are changed together
  compression: never,
  statistics: never,
  onConflict: never,
  comment: (tables, { from, to }, comparing) =>
    compareComment({ kind: "column", table: nameOf(tables.to), name: to.name }, from.comment, to.comment, comparing),
};

function addColumn(table: Table, column: Column, comparing: Comparing): readonly Change[] {
  if (column.inherited === true) return [];
  const backfill = comparing.backfill(table, column.name);
  if (needsValue(column) && backfill === undefined) comparing.ask(backfillDecision(table, column, comparing.dialect));
  const action = {
    kind: "addColumn",
    table: nameOf(table),
    column,
    ...(backfill === undefined ? {} : { backfill }),
  } as const;
  const added = makeChange(action, { rule: "column is missing" });
  return [
    { ...added, needs: [...added.needs, ...ownInChildren(table, column, comparing.to)] },
    ...compareComment(
      { kind: "column", table: nameOf(table), name: column.name },
      undefined,
      column.comment,
      comparing,
    ),
  ];
}

/** Required, and nothing gives the rows that exist a value. */
function needsValue(column: Column): boolean {
  if (column.nullable || column.default !== undefined) return false;
  return column.generated === undefined && column.identity === undefined;
}

function dropColumn(table: Table, column: Column, rule: string, comparing: Comparing): Change {
  const change = makeChange({ kind: "dropColumn", table: nameOf(table), column }, { rule });
  return { ...change, needs: [...change.needs, ...ownInChildren(table, column, comparing.from)] };
}

/** A child that has the column itself, too, has it before its parent, and longer. */
function ownInChildren(table: QualifiedName, { name }: Column, { tables }: Catalog): readonly ObjectId[] {
  const children = tables.filter(({ options }) => options.inherits?.some((parent) => sameName(parent, table)) === true);
  const own = children.filter(({ columns }) => columns.some((each) => each.name === name && each.inherited !== true));
  return own.map((child) => columnId(child, name));
}

function replaceColumn(table: Table, { from, to }: Pair<Column>, comparing: Comparing): readonly Change[] {
  comparing.ask(convertDecision(table, from, to, comparing.dialect));
  return [
    dropColumn(table, from, `type ${from.type.text} does not convert to ${to.type.text}`, comparing),
    ...addColumn(table, to, comparing),
  ];
}

function compareType(tables: Pair<Table>, pair: Pair<Column>, comparing: Comparing): readonly Change[] {
  const { from, to } = pair;
  if (sameType(tables, pair, comparing) && from.collation === to.collation) return [];
  const using = comparing.using(tables.to, to.name);
  const action: Action = {
    kind: "alterColumnType",
    table: nameOf(tables.to),
    from,
    to,
    ...(using === undefined ? {} : { using }),
  };
  const shown = (column: Column): string =>
    column.collation === undefined ? column.type.text : `${column.type.text} collate ${column.collation}`;
  return [makeChange(action, { rule: "column type differs", from: shown(from), to: shown(to) })];
}

/** Numbering and generating bring their own: what they put in the default's place goes with them. */
function compareDefault(tables: Pair<Table>, { from, to }: Pair<Column>, comparing: Comparing): readonly Change[] {
  if (to.generated !== undefined) return [];
  const place = { kind: "default", table: tables.from, column: from.name } as const;
  if (comparing.sameText(place, from.default, to.default)) return [];
  const table = nameOf(tables.to);
  const because = {
    rule: "default differs",
    ...(from.default === undefined ? {} : { from: from.default }),
    ...(to.default === undefined ? {} : { to: to.default }),
  };
  return to.default === undefined
    ? [makeChange({ kind: "dropDefault", table, column: from }, because)]
    : [makeChange({ kind: "setDefault", table, column: to, default: to.default }, because)];
}

function compareGenerated(tables: Pair<Table>, { from, to }: Pair<Column>, comparing: Comparing): readonly Change[] {
  const stored = to.generated?.stored ?? false;
  const place = { kind: "generated", table: tables.from, column: from.name, stored } as const;
  const sameStored = from.generated?.stored === to.generated?.stored;
  if (sameStored && comparing.sameText(place, from.generated?.expression, to.generated?.expression)) return [];
  const because = {
    rule: "generated column differs",
    ...(from.generated === undefined ? {} : { from: from.generated.expression }),
    ...(to.generated === undefined ? {} : { to: to.generated.expression }),
  };
  return [makeChange({ kind: "alterGenerated", table: nameOf(tables.to), from, to }, because)];
}

/**
 * A sequence that only has another name is renamed; one that the schema does not name has the name it has. That of a serial
 * column and that of an identity are not the same.
 */
function compareIdentity(tables: Pair<Table>, { from, to }: Pair<Column>): readonly Change[] {
  const table = nameOf(tables.to);
  const stays = (from.identity?.kind === "serial") === (to.identity?.kind === "serial");
  const named = from.identity?.sequence !== undefined && to.identity?.sequence !== undefined;
  const rename = stays && named && from.identity?.sequence !== to.identity?.sequence;
  const settings = (column: Column): unknown =>
    column.identity === undefined ? undefined : [column.identity.kind, column.identity.options];
  const same = sameValue(settings(from), settings(to));
  return [
    ...(rename ? [renameSequence(table, from.identity?.sequence ?? "", to.identity?.sequence ?? "")] : []),
    ...(same ? [] : [makeChange({ kind: "alterIdentity", table, from, to }, { rule: "numbering differs" })]),
  ];
}

function renameSequence(table: QualifiedName, from: string, to: string): Change {
  const action: Action = {
    kind: "renameSequence",
    from: { ...table, name: from },
    to: { ...table, name: to },
  };
  return makeChange(action, { rule: "the column's sequence has another name", from, to });
}

function compareNullable(tables: Pair<Table>, { from, to }: Pair<Column>, comparing: Comparing): readonly Change[] {
  if (from.nullable === to.nullable) return [];
  const table = nameOf(tables.to);
  if (to.nullable) return [makeChange({ kind: "dropNotNull", table, column: to }, { rule: "column is optional" })];
  return [
    ...fillNulls(tables.to, to, comparing),
    makeChange({ kind: "setNotNull", table, column: to }, { rule: "column is required" }),
  ];
}

function fillNulls(table: Table, column: Column, comparing: Comparing): readonly Change[] {
  if (column.generated !== undefined) return [];
  const expression = comparing.backfill(table, column.name);
  if (expression !== undefined) {
    return [makeChange({ kind: "backfill", table: nameOf(table), column, expression }, { rule: "column is required" })];
  }
  comparing.ask(backfillDecision(table, column, comparing.dialect));
  return [];
}

function compareOptions(
  tables: Pair<Table>,
  { from, to }: Pair<Column>,
  options: readonly (keyof Column)[],
): readonly Change[] {
  if (from.nullable !== to.nullable) options = options.filter((option) => option !== "notNull");
  if (options.every((option) => sameOption(option, from, to))) return [];
  return [
    makeChange({ kind: "alterColumnOptions", table: nameOf(tables.to), from, to }, { rule: "column options differ" }),
  ];
}

/** A NOT NULL that is not validated is something, even without a name. */
function sameOption(option: keyof Column, from: Column | undefined, to: Column | undefined): boolean {
  const isValid = (column: Column | undefined): boolean => column?.notNull?.validated !== false;
  return sameValue(from?.[option], to?.[option]) && (option !== "notNull" || isValid(from) === isValid(to));
}
