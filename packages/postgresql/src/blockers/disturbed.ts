/** Which objects a change disturbs, and how: what depends on them is told apart by that. */
import type { Change, Check, Column, Domain, ObjectId, QualifiedName, StatementObject, Table } from "@dsl/planner";
import {
  beside,
  columnId,
  indexKeyIds,
  itemColumns,
  readDrop,
  retypedAttributes,
  sameName,
  sequenceId,
  statementId,
  tableId,
  typeId,
  changesOf,
} from "@dsl/planner";
import { isSameFamily } from "./type-family.js";
import { isReplacedColumn } from "./replaced-column.js";
import { replacesInPlace } from "./replaces-in-place.js";

export type Disturbed =
  /** The object itself has to go. */
  | { readonly kind: "itself"; readonly id: ObjectId }
  /** What names it in its dependencies. */
  | { readonly kind: "object"; readonly id: ObjectId }
  /** Rows of the table keep the column, with another type. */
  | { readonly kind: "retyped"; readonly table: QualifiedName; readonly column: string; readonly sameFamily: boolean }
  /** It goes, and does or does not come back. */
  | { readonly kind: "dropped"; readonly table: QualifiedName; readonly column: string; readonly comesBack: boolean }
  /** Columns that are no longer unique by the same key. */
  | { readonly kind: "key"; readonly table: QualifiedName; readonly columns: readonly string[] }
  | { readonly kind: "table"; readonly table: QualifiedName; readonly comesBack: boolean }
  /** Its rows are gone for a while. */
  | { readonly kind: "rows"; readonly table: QualifiedName }
  /** A type or collation is made anew: what is made of it, and columns of it unless their change is part of that. */
  | { readonly kind: "remade"; readonly id: ObjectId; readonly moved: readonly ObjectId[] }
  /** What reads these attributes of a composite type. */
  | { readonly kind: "attributes"; readonly of: ObjectId; readonly names: readonly string[] }
  /** A type cannot change while columns store it; `inside`: inside lists and other types. */
  | { readonly kind: "stored"; readonly id: ObjectId; readonly inside: boolean };

export function disturbedBy(change: Change, changes: readonly Change[], serverVersion: number): readonly Disturbed[] {
  switch (change.kind) {
    case "dropColumn":
      return [droppedColumn(change.table, change.column, changes)];
    case "alterGenerated":
      return isReplacedColumn(change.from, change.to, serverVersion)
        ? [{ kind: "dropped", table: change.table, column: change.to.name, comesBack: true }]
        : [];
    case "alterColumnType":
      return [
        changesTwice(change, changes)
          ? { kind: "dropped", table: change.table, column: change.to.name, comesBack: true }
          : retyped(change.table, change.from, change.to),
        { kind: "stored", id: tableId(change.table), inside: false },
      ];
    case "replaceEnum":
    case "replaceDomain":
      return [...remade(typeId(change.to), change.columns), ...movedColumns(change.columns)];
    case "dropEnum":
      return droppedType(typeId(change.enum), change.enum, changes);
    case "dropDomain":
      return droppedDomain(change.domain, changes);
    case "dropCompositeType":
      return droppedType(typeId(change.type), change.type, changes);
    case "alterDomain":
      return becomesStricter(change.from, change.to) ? [{ kind: "stored", id: typeId(change.to), inside: true }] : [];
    case "alterCompositeType":
      return alteredAttributes(change);
    case "dropStatement":
      return droppedStatement(change, changes);
    case "replaceStatement":
      return replacesInPlace(change.from, change.made ?? change.to, change.inPlace)
        ? []
        : [
            { kind: "itself", id: statementId(change.from) },
            { kind: "object", id: statementId(change.from) },
          ];
    case "dropTable":
      return [
        { kind: "table", table: change.table, comesBack: comesBack(change.table, changes) },
        ...ownSequences(change.table, changes),
      ];
    case "detach":
      return isAttached(change.table, changes) ? change.above.map((table) => ({ kind: "rows", table })) : [];
    case "dropIndex":
      return indexKeyIds(change.table, change.index).length === 0
        ? []
        : [{ kind: "key", table: change.table, columns: itemColumns(change.index.items) ?? [] }];
    case "dropConstraint":
      return droppedConstraint(change);
    default:
      return [];
  }
}

function droppedColumn(table: QualifiedName, column: Column, changes: readonly Change[]): Disturbed {
  const isAdded = (change: Change): boolean => change.kind === "addColumn" && change.column.name === column.name;
  return { kind: "dropped", table, column: column.name, comesBack: changesOf(changes, table).some(isAdded) };
}

function retyped(table: QualifiedName, from: Column, to: Column): Disturbed {
  return { kind: "retyped", table, column: to.name, sameFamily: isSameFamily(from.type, to.type) };
}

/** It is text while its type is made anew. */
function changesTwice(change: Change, changes: readonly Change[]): boolean {
  const isOther = (each: Change): boolean =>
    each !== change && each.kind === "alterColumnType" && each.alters.some((id) => change.alters.includes(id));
  return changes.some(isOther);
}

type MovedColumns = readonly { readonly table: QualifiedName; readonly column: Column }[];

function remade(id: ObjectId, columns: MovedColumns): readonly Disturbed[] {
  return [{ kind: "remade", id, moved: columns.map(({ table, column }) => columnId(table, column.name)) }];
}

function movedColumns(columns: MovedColumns): readonly Disturbed[] {
  return columns.flatMap(({ table, column }): readonly Disturbed[] => [
    { kind: "retyped", table, column: column.name, sameFamily: false },
    { kind: "stored", id: tableId(table), inside: false },
  ]);
}

/** Columns keep the type's name when one of another kind gets it. */
function droppedType(id: ObjectId, name: QualifiedName, changes: readonly Change[]): readonly Disturbed[] {
  const isMade = (change: Change): boolean => change.makes.includes(id) || makesType(change, name);
  return changes.some(isMade) ? remade(id, []) : [{ kind: "object", id }];
}

/** A domain that goes has gone before its base type is made anew: its columns, which may go over to that, do not wait for it. */
function droppedDomain(
  { type: { userType: base }, ...name }: Domain,
  changes: readonly Change[],
): readonly Disturbed[] {
  const remakes = ({ kind, alters }: Change): boolean =>
    base !== undefined && (kind === "replaceDomain" || kind === "replaceEnum") && alters.includes(typeId(base));
  return changes.some(remakes) ? remade(typeId(name), []) : droppedType(typeId(name), name, changes);
}

function makesType(change: Change, name: QualifiedName): boolean {
  if (change.kind !== "createStatement") return change.makes.includes(typeId(name));
  return isType(change.object) && sameName(change.object, name);
}

const isType = ({ kind, drop }: StatementObject): boolean => kind === "native" && readDrop(drop).words === "type";

function droppedStatement(
  { object }: Extract<Change, { readonly kind: "dropStatement" }>,
  changes: readonly Change[],
): readonly Disturbed[] {
  const isOfColumns = object.kind === "native" && ["type", "collation"].includes(readDrop(object.drop).words);
  return isOfColumns
    ? droppedType(statementId(object), object, changes)
    : [{ kind: "object", id: statementId(object) }];
}

function becomesStricter(from: Domain, to: Domain): boolean {
  const known = new Set(from.checks.filter(({ validated }) => validated).map(({ expression }) => expression));
  const isNew = (check: Check): boolean => check.validated && !known.has(check.expression);
  return (from.nullable && !to.nullable) || to.checks.some(isNew);
}

function alteredAttributes({
  from,
  to,
}: Extract<Change, { readonly kind: "alterCompositeType" }>): readonly Disturbed[] {
  const retyped = retypedAttributes(from, to).map(({ name }) => name);
  const gone = from.attributes
    .map(({ name }) => name)
    .filter((name) => to.attributes.every((each) => each.name !== name));
  return [
    { kind: "attributes", of: typeId(to), names: [...retyped, ...gone] },
    ...(retyped.length === 0 ? [] : [{ kind: "stored", id: typeId(to), inside: false } as const]),
  ];
}

function comesBack(table: QualifiedName, changes: readonly Change[]): boolean {
  return changesOf(changes, table).some(({ kind }) => kind === "createTable");
}

/** Sequences that go with a table and come back with it: partitions of it number their rows by them. */
function ownSequences(table: Table, changes: readonly Change[]): readonly Disturbed[] {
  if (!comesBack(table, changes)) return [];
  const names = table.columns.flatMap(({ identity }) => identity?.sequence ?? []);
  return names.map((name) => ({ kind: "object", id: sequenceId(beside(table, name)) }));
}

function isAttached(table: QualifiedName, changes: readonly Change[]): boolean {
  return changesOf(changes, table).some(({ kind }) => kind === "attach");
}

function droppedConstraint(change: Extract<Change, { readonly kind: "dropConstraint" }>): readonly Disturbed[] {
  const { table, dropped } = change;
  const own = change.destroys.map((id): Disturbed => ({ kind: "object", id }));
  const items =
    dropped.kind === "primaryKey" ? dropped.primaryKey.items : dropped.kind === "unique" ? dropped.index.items : [];
  const columns = itemColumns(items) ?? [];
  return columns.length === 0 ? own : [...own, { kind: "key", table, columns }];
}
