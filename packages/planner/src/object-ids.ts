/** The ids of what belongs to tables and types, each made in one place. */
import type { ForeignKey, Index, IndexItem, ObjectId, QualifiedName, Table } from "./catalog.js";
import { beside } from "./names.js";
import { relationIdentities } from "./native-identity.js";
import { objectId, readObjectId } from "./object-id.js";

export const tableId = (table: QualifiedName): ObjectId => objectId("table", table);
export const typeId = (type: QualifiedName): ObjectId => objectId("type", type);
export const columnId = (table: QualifiedName, column: string): ObjectId => objectId("column", table, column);
export const enumValueId = (type: QualifiedName, value: string): ObjectId => objectId("enumValue", type, value);
export const sequenceId = (sequence: QualifiedName): ObjectId => objectId("sequence", sequence);
export const namespaceIds = (of: QualifiedName): readonly ObjectId[] =>
  of.namespace === undefined ? [] : [objectId("namespace", { name: of.namespace })];

/** A constraint's id; one without a name is told apart by `structure`. */
export function constraintId(table: QualifiedName, name: string | undefined, structure = ""): ObjectId {
  return objectId("constraint", table, name ?? `(${structure})`);
}

/** An index's name is unique in the namespace of its table. */
export function indexId(table: QualifiedName, name: string | undefined): ObjectId {
  return objectId("index", beside(table, name ?? ""));
}

/** Stands for "the primary key of this table", of which there is one, whatever it is called. */
export function primaryKeyId(table: QualifiedName): ObjectId {
  return constraintId(table, undefined, "primary key");
}

/** A column's default, apart from the column. */
export function defaultId(table: QualifiedName, column: string): ObjectId {
  return objectId("constraint", table, `default ${JSON.stringify(column)}`);
}

/** Stands for "these columns are unique": what a foreign key to them needs, whichever key or index makes it true. */
export function keyId(table: QualifiedName, columns: readonly string[]): ObjectId {
  return objectId("constraint", table, `unique ${JSON.stringify([...columns].sort())}`);
}

/** Stands for "this column no longer has that type": what replacing the type waits for. */
export function leftTypeId(table: QualifiedName, column: string): ObjectId {
  return objectId("constraint", table, `${column} left its type`);
}

/** Stands for a column's values in their type: they are text while the type is made anew. */
export function valuesId(table: QualifiedName, column: string): ObjectId {
  return objectId("constraint", table, `values of ${column}`);
}

/** Under what a relation may be known whose columns have no ids. */
export function statementRelationIds(of: QualifiedName): readonly ObjectId[] {
  const natives = relationIdentities(of).map((name) => objectId("native", { name }));
  return [objectId("view", of), objectId("materializedView", of), ...natives];
}

/** Whose owner is the owner of it: of a column or of the sequence that numbers one, the table. */
export function owningId(on: ObjectId): ObjectId {
  const { kind, of, member } = readObjectId(on);
  return kind === "column" || (kind === "sequence" && member !== undefined) ? tableId(of) : on;
}

/** Stands for "it has the owner that it shall have": with another one, what the one before was granted and had by himself changes hands. */
export function ownedId(on: ObjectId): ObjectId {
  return objectId("role", { name: owningId(on) }, "is the owner");
}

/** Stands for "no column holds values of that type": what changing the type waits for. */
export function unstoredId(type: ObjectId): ObjectId {
  return objectId("type", { name: type }, "is not stored");
}

/** Stands for "the type has the attributes that it shall have", whatever their types are. */
export function attributesId(type: QualifiedName): ObjectId {
  return objectId("type", type, "has its attributes");
}

/** Stands for "the table, its columns and what is called after them have their names": what the plan does there comes after it. */
export function namedId(table: QualifiedName): ObjectId {
  return objectId("type", table, "has its names");
}

/** Stands for "the rows of the table are in it": what foreign keys to it are made after. */
export function rowsId(table: QualifiedName): ObjectId {
  return objectId("type", table, "has its rows");
}

/** Stands for "the table has left its parent": what its inherited columns are changed after. */
export function aloneId(table: QualifiedName): ObjectId {
  return objectId("type", table, "stands alone");
}

/** Stands for "the column is as it shall be, in children that have it too": what these have otherwise is said after it. */
export function handedOnId(table: QualifiedName, column: string): ObjectId {
  return objectId("constraint", table, `${column} is handed on`);
}

/** Stands for "the table hands the check down no more": what its children drop their own after. */
export function keptBackId(table: QualifiedName, check: string | undefined): ObjectId {
  return objectId("constraint", table, `${check ?? ""} is not handed down`);
}

/** Stands for a domain's default and checks, as far as they use something. */
export function domainTextsId(domain: QualifiedName): ObjectId {
  return objectId("constraint", domain, "default and checks");
}

/** The columns that items name; undefined when an expression may read any. */
export function itemColumns(items: readonly IndexItem[]): readonly string[] | undefined {
  const names = items.map((item) => (item.target.kind === "column" ? item.target.column : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The key that an index makes, if every row counts and only columns are in it. */
export function indexKeyIds(table: QualifiedName, index: Index): readonly ObjectId[] {
  const columns = itemColumns(index.items);
  return index.unique && index.where === undefined && columns !== undefined ? [keyId(table, columns)] : [];
}

/** What an index or exclusion reads: its columns, or the whole table where SQL text may read any. */
export function readByItems(
  table: QualifiedName,
  of: { readonly items: readonly IndexItem[]; readonly include?: readonly string[]; readonly where?: string },
): readonly ObjectId[] {
  const columns = itemColumns(of.items);
  if (columns === undefined || of.where !== undefined) return [tableId(table)];
  return [...columns, ...(of.include ?? [])].map((column) => columnId(table, column));
}

export function foreignKeyId(table: QualifiedName, key: ForeignKey): ObjectId {
  return constraintId(table, key.name, `foreign key ${JSON.stringify([key.columns, key.references.name])}`);
}

/** What of the other table a foreign key stands on. */
export function referencedIds({ references, referencedColumns }: ForeignKey): readonly ObjectId[] {
  return [...referencedColumns.map((column) => columnId(references, column)), keyId(references, referencedColumns)];
}

/** Everything whose name goes with the table. */
export function tableMemberIds(table: Table): readonly ObjectId[] {
  const keys = [table.primaryKey, ...table.indexes].flatMap((index) => (index === undefined ? [] : [index.name]));
  const sequences = table.columns.flatMap((column) => column.identity?.sequence ?? []);
  return [
    tableId(table),
    ...table.columns.map((column) => columnId(table, column.name)),
    ...keys.filter((name) => name !== undefined).map((name) => indexId(table, name)),
    ...sequences.map((name) => sequenceId(beside(table, name))),
    ...tableKeyIds(table),
  ];
}

function tableKeyIds(table: Table): readonly ObjectId[] {
  const primary = table.primaryKey === undefined ? undefined : itemColumns(table.primaryKey.items);
  return [
    ...(primary === undefined ? [] : [keyId(table, primary)]),
    ...table.indexes.flatMap((index) => indexKeyIds(table, index)),
  ];
}
