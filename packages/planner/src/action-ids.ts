/** Ids that actions have in common: what a table, a type or a statement needs, and by what a key is known. */
import type {
  Column,
  ColumnType,
  Domain,
  ObjectId,
  PrimaryKey,
  QualifiedName,
  StatementObject,
  Table,
} from "./catalog.js";
import type { CommentTarget } from "./change.js";
import { dropIdentity } from "./native-identity.js";
import { beside } from "./names.js";
import { objectId, readObjectId, statementId } from "./object-id.js";
import {
  columnId,
  constraintId,
  indexId,
  itemColumns,
  keyId,
  leftTypeId,
  namedId,
  namespaceIds,
  ownedId,
  primaryKeyId,
  readByItems,
  sequenceId,
  tableId,
  typeId,
  unstoredId,
} from "./object-ids.js";
import { tableParents } from "./table-parents.js";

export const wholeTableIds = (table: QualifiedName): readonly ObjectId[] => [tableId(table), namedId(table)];

function typeNeeds(type: ColumnType): readonly ObjectId[] {
  return type.userType === undefined ? [] : [typeId(type.userType)];
}

export function columnNeeds(column: Pick<Column, "type" | "needs">): readonly ObjectId[] {
  return [...typeNeeds(column.type), ...(column.needs ?? [])];
}

/** A check looks at values of the domain itself. */
export function domainNeeds(domain: Domain): readonly ObjectId[] {
  const needs = [...columnNeeds(domain), ...domain.checks.flatMap((check) => check.needs ?? [])];
  return needs.filter((id) => id !== typeId(domain));
}

export function createTableNeeds(table: Table): readonly ObjectId[] {
  const { ofType, accessMethod } = table.options;
  return [
    ...namespaceIds(table),
    ...tableParents(table.options).map(tableId),
    ...(ofType === undefined ? [] : [typeId(ofType)]),
    ...accessMethodIds(accessMethod),
    ...table.columns.flatMap(columnNeeds),
    ...table.checks.flatMap((check) => check.needs ?? []),
  ];
}

/** It is an object of its own, unless it is the engine's. */
export const accessMethodIds = (name: string | undefined): readonly ObjectId[] =>
  name === undefined
    ? []
    : [objectId("native", { name: dropIdentity(`access method "${name.replaceAll('"', '""')}"`) })];

export function sequenceOf(table: QualifiedName, column: Column): readonly ObjectId[] {
  const name = column.identity?.sequence;
  return name === undefined ? [] : [sequenceId(beside(table, name))];
}

export function ownerIds(
  owner: { readonly table: QualifiedName; readonly column: string } | undefined,
): readonly ObjectId[] {
  return owner === undefined ? [] : [tableId(owner.table), columnId(owner.table, owner.column)];
}

export function uniqueBy(table: QualifiedName, key: Parameters<typeof readByItems>[1]): readonly ObjectId[] {
  const columns = itemColumns(key.items);
  return columns === undefined ? [] : [keyId(table, columns)];
}

export function primaryKeyIds(table: QualifiedName, { name }: PrimaryKey): readonly ObjectId[] {
  return name === undefined ? [primaryKeyId(table)] : [constraintId(table, name), primaryKeyId(table)];
}

export function usedIndex(table: QualifiedName, index: string | undefined): readonly ObjectId[] {
  return index === undefined ? [] : [indexId(table, index)];
}

export function itemsKey(of: Parameters<typeof readByItems>[1]): string {
  return JSON.stringify(of.items);
}

export function statementNeeds(object: StatementObject): readonly ObjectId[] {
  const own = statementId(object);
  const ids = [
    ...namespaceIds(object),
    ...(object.table === undefined ? [] : [tableId(object.table)]),
    ...object.needs,
  ];
  return ids.filter((id) => id !== own);
}

/** A list of a type has it inside as before. */
export function leftTypes(table: QualifiedName, from: Column, to: Column): readonly ObjectId[] {
  const kept = typeNeeds(to.type);
  const left = typeNeeds(from.type).filter((id) => !kept.includes(id));
  return [leftTypeId(table, to.name), ...left.map(unstoredId)];
}

export const grantedOn = (on: ObjectId, columns: readonly string[]): readonly ObjectId[] => [
  ...accessIds(on),
  ownedId(on),
  ...columns.map((column) => columnId(readObjectId(on).of, column)),
];

/** What must be there: of a sequence that numbers a column, the column. */
export function accessIds(on: ObjectId): readonly ObjectId[] {
  const { kind, of, member } = readObjectId(on);
  return kind === "sequence" && member !== undefined ? [tableId(of), columnId(of, member)] : [on];
}

export function commentedIds(on: CommentTarget): readonly ObjectId[] {
  switch (on.kind) {
    case "namespace":
      return [objectId("namespace", { name: on.name.name })];
    case "extension":
      return [objectId("extension", { name: on.name.name })];
    case "type":
    case "domain":
      return [typeId(on.name)];
    case "sequence":
      return [sequenceId(on.name)];
    case "table":
      return [tableId(on.name)];
    case "column":
      return [tableId(on.table), typeId(on.table), columnId(on.table, on.name)];
    case "constraint":
      return [tableId(on.table), constraintId(on.table, on.name)];
    case "index":
      return [objectId("index", on.index)];
  }
}
