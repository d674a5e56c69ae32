/**
 * What each difference between a database and a schema touches in the schema's text. Differences come from comparing the
 * database with what the schema declares: what would be dropped is missing in the text, what would be created is too much.
 */
import {
  columnId,
  constraintId,
  foreignKeyId,
  indexId,
  nameKey,
  objectId,
  readObjectId,
  sequenceId,
  statementId,
  tableId,
  typeId,
  type Action,
  type ActionKind,
  type Catalog,
  type CommentTarget,
  type DroppedConstraint,
  type ForeignKey,
  type Index,
  type ObjectId,
  type QualifiedName,
  type StatementObject,
  tableNamed,
} from "@dsl/planner";
import { isView } from "../names/naming-rules.js";
import { checkKey } from "../write/checks.js";
import { indexKey, primaryKeyKey } from "../write/keys.js";

/** `of` and `key` are the ids of drafts and their members; `id` is where the schema declares something. */
export type Touch =
  | { readonly kind: "addBlock"; readonly of: string }
  | { readonly kind: "removeBlock"; readonly id: string }
  /** Brings all members of a block up to the draft. */
  | { readonly kind: "syncBlock"; readonly of: string }
  /** Of a block only its attributes of these names. */
  | { readonly kind: "syncAttributes"; readonly of: string; readonly names: readonly string[] }
  | { readonly kind: "addMember"; readonly of: string; readonly key: string }
  | { readonly kind: "removeMember"; readonly of: string; readonly id: string }
  | { readonly kind: "renewMember"; readonly of: string; readonly id: string; readonly key: string }
  | { readonly kind: "field"; readonly of: string; readonly key: string; readonly part: FieldPart }
  | { readonly kind: "documentation"; readonly of: string; readonly key?: string };

/** The part of a field that changes. */
export type FieldPart = "type" | "arity" | "value" | "options";

const optionNames: readonly string[] =
  "unlogged with tablespace accessMethod replicaIdentity rls strict withoutRowid virtual partition inherits of".split(
    " ",
  );

/** `live` is the catalog of the database. */
export function touchesOf(action: Action, live: Catalog): readonly Touch[] {
  const handle = handlers[action.kind] as (action: Action, live: Catalog) => readonly Touch[];
  return handle(action, live);
}

/** A key that refers with the same columns to the same table, otherwise named or to other columns, is the same relation: its line is renewed. */
export function renewedKeys(actions: readonly Action[]): {
  readonly touches: readonly Touch[];
  readonly rest: readonly Action[];
} {
  const dropped = new Map(
    actions.flatMap((action) =>
      action.kind === "dropConstraint" && action.dropped.kind === "foreignKey"
        ? [[relationKey(action.table, action.dropped.foreignKey), { action, key: action.dropped.foreignKey }] as const]
        : [],
    ),
  );
  const done = new Set<Action>();
  const touches = actions.flatMap((action): readonly Touch[] => {
    const live =
      action.kind === "addForeignKey" ? dropped.get(relationKey(action.table, action.foreignKey)) : undefined;
    if (action.kind !== "addForeignKey" || live === undefined || done.has(live.action)) return [];
    done.add(live.action).add(action);
    return renewed(action.table, foreignKeyId(action.table, action.foreignKey), foreignKeyId(action.table, live.key));
  });
  return { touches, rest: actions.filter((action) => !done.has(action)) };
}

const relationKey = (table: QualifiedName, { columns, references }: ForeignKey): string =>
  JSON.stringify([nameKey(table), columns, nameKey(references)]);

const addBlock = (of: string): readonly Touch[] => [{ kind: "addBlock", of }];
const removeBlock = (id: string): readonly Touch[] => [{ kind: "removeBlock", id }];
const syncBlock = (of: string): readonly Touch[] => [{ kind: "syncBlock", of }];
/** The comment of what a statement makes is part of it. */
const syncWithComment = (of: string): readonly Touch[] => [...syncBlock(of), { kind: "documentation", of }];
const addMember = (table: QualifiedName, key: string): readonly Touch[] => [
  { kind: "addMember", of: tableId(table), key },
];
const removeMember = (table: QualifiedName, id: string): readonly Touch[] => [
  { kind: "removeMember", of: tableId(table), id },
];
const field =
  (part: FieldPart) =>
  ({
    table,
    from,
    column,
  }: {
    readonly table: QualifiedName;
    readonly from?: { readonly name: string };
    readonly column?: { readonly name: string };
  }): readonly Touch[] => [{ kind: "field", of: tableId(table), key: columnId(table, (from ?? column)!.name), part }];

const namespaceId = (name: string): string => objectId("namespace", { name });
const extensionId = (name: string): string => objectId("extension", { name });
const never = (): readonly Touch[] => [];

const handlers: {
  readonly [Kind in ActionKind]: (action: Extract<Action, { kind: Kind }>, live: Catalog) => readonly Touch[];
} = {
  createNamespace: ({ namespace }) => removeBlock(namespaceId(namespace.name)),
  dropNamespace: ({ namespace }) => addBlock(namespaceId(namespace.name)),
  createExtension: ({ extension }) => removeBlock(extensionId(extension.name)),
  dropExtension: ({ extension }) => addBlock(extensionId(extension.name)),
  alterExtension: ({ extension }) => syncBlock(extensionId(extension.name)),
  createEnum: (action) => removeBlock(typeId(action.enum)),
  dropEnum: (action) => addBlock(typeId(action.enum)),
  addEnumValue: (action) => syncBlock(typeId(action.enum)),
  replaceEnum: ({ from }) => syncBlock(typeId(from)),
  renameEnumValue: never,
  renameType: never,
  createDomain: ({ domain }) => removeBlock(typeId(domain)),
  dropDomain: ({ domain }) => addBlock(typeId(domain)),
  alterDomain: ({ from }) => syncBlock(typeId(from)),
  replaceDomain: ({ from }) => syncBlock(typeId(from)),
  createCompositeType: ({ type }) => removeBlock(typeId(type)),
  dropCompositeType: ({ type }) => addBlock(typeId(type)),
  alterCompositeType: ({ from }) => syncBlock(typeId(from)),
  createSequence: ({ sequence }) => removeBlock(sequenceId(sequence)),
  dropSequence: ({ sequence }) => addBlock(sequenceId(sequence)),
  alterSequence: ({ from }) => syncBlock(sequenceId(from)),
  // The language does not name the sequence of a column.
  renameSequence: never,
  createTable: ({ table }) => removeBlock(tableId(table)),
  dropTable: ({ table }) => addBlock(tableId(table)),
  renameTable: never,
  moveTable: never,
  alterTableOptions: ({ table }) => [{ kind: "syncAttributes", of: tableId(table), names: optionNames }],
  detach: ({ table }) => [{ kind: "syncAttributes", of: tableId(table), names: optionNames }],
  attach: ({ table }) => [{ kind: "syncAttributes", of: tableId(table), names: optionNames }],
  setRowsAside: never,
  putRowsBack: never,
  continueNumbering: never,
  addColumn: ({ table, column }) => removeMember(table, columnId(table, column.name)),
  dropColumn: ({ table, column }) => addMember(table, columnId(table, column.name)),
  renameAttribute: never,
  renameColumn: never,
  alterColumnType: field("type"),
  setDefault: field("value"),
  dropDefault: field("value"),
  setNotNull: field("arity"),
  dropNotNull: field("arity"),
  alterIdentity: field("value"),
  alterGenerated: field("value"),
  alterColumnOptions: field("options"),
  backfill: never,
  addPrimaryKey: ({ table }) => removeMember(table, primaryKeyKey),
  // With an index to stand on, the database has it, only not as a constraint.
  addUnique: ({ table, index, usingIndex }, live) =>
    usingIndex === undefined
      ? removeMember(table, indexId(table, index.name))
      : renewed(table, indexId(table, index.name), liveIndexKey(table, index, live)),
  createIndex: ({ table, index }) => removeMember(table, indexId(table, index.name)),
  addForeignKey: ({ table, foreignKey }) => removeMember(table, foreignKeyId(table, foreignKey)),
  alterForeignKey: ({ table, from, to }) => renewed(table, foreignKeyId(table, to), foreignKeyId(table, from)),
  addCheck: ({ table, check }) => removeMember(table, checkKey(table, check)),
  addExclusion: ({ table, exclusion }) => removeMember(table, constraintId(table, exclusion.name)),
  dropConstraint: ({ table, dropped }) => addMember(table, droppedKey(table, dropped)),
  dropIndex: ({ table, index }) => addMember(table, indexKey(table, index)),
  alterIndex: ({ table, from, to }) => renewed(table, indexId(table, to.name), indexKey(table, from)),
  attachIndex: () => [],
  renameIndex: ({ table, from, to }) => renewed(table, indexId(table, to), indexId(table, from)),
  renameConstraint: ({ table, from, to }, live) => renewedByName(table, from, to, live),
  validateConstraint: ({ table, name }, live) => renewedByName(table, name, name, live),
  createStatement: ({ object }, live) =>
    statementTouch(object, live, removeBlock, (of, id) => [{ kind: "removeMember", of, id }]),
  dropStatement: ({ object }, live) =>
    statementTouch(object, live, addBlock, (of, key) => [{ kind: "addMember", of, key }]),
  replaceStatement: ({ from }, live) =>
    statementTouch(from, live, syncWithComment, (of, id) => [{ kind: "renewMember", of, id, key: id }]),
  setComment: ({ on }, live) => commentTouch(on, live),
  grant: ({ on }, live) => accessTouch(on, live),
  revoke: ({ on }, live) => accessTouch(on, live),
  setOwner: ({ on }, live) => accessTouch(on, live),
  setProperty: ({ on }, live) => propertyTouch(on, live),
  rebuildTable: never,
};

/** In the block of its table, or of the sequence itself. */
function propertyTouch(on: ObjectId, live: Catalog): readonly Touch[] {
  const { kind, of, member } = readObjectId(on);
  const indexed = live.tables.find((table) => table.indexes.some(({ name }) => indexId(table, name) === on));
  const isSequence = kind === "sequence" && member === undefined;
  const block = isSequence ? on : tableId(kind === "index" && indexed !== undefined ? indexed : of);
  return [{ kind: "syncAttributes", of: block, names: ["alter"] }];
}

/** Whatever a block says of privileges and its owner. */
function accessTouch(on: ObjectId, live: Catalog): readonly Touch[] {
  const { kind, of, member } = readObjectId(on);
  const names = ["owner", "revoke", "grant"];
  if (kind === "type" && live.domains.some((domain) => typeId(domain) === on)) return syncBlock(on);
  if (kind !== "sequence" || member === undefined) return [{ kind: "syncAttributes", of: on, names }];
  return [{ kind: "syncAttributes", of: tableId(of), names }];
}

/** What a table or view has of its own stands in its block; everything else is a block itself. */
function statementTouch(
  object: StatementObject,
  live: Catalog,
  block: (id: string) => readonly Touch[],
  member: (of: string, id: string) => readonly Touch[],
): readonly Touch[] {
  const [id, { table }] = [statementId(object), object];
  if (table === undefined) return block(id);
  const view = live.statements.find((each) => isView(each) && nameKey(each) === nameKey(table));
  return member(view === undefined ? tableId(table) : statementId(view), id);
}

/** The old text goes, the new one takes its place. */
function renewed(table: QualifiedName, id: string, key: string): readonly Touch[] {
  return [{ kind: "renewMember", of: tableId(table), id, key }];
}

/** The index of the database that the schema knows as `index`, perhaps by another name. */
function liveIndexKey(of: QualifiedName, index: Index, live: Catalog): string {
  const indexes = tableNamed(live, of)?.indexes ?? [];
  const alike = (each: Index): boolean => JSON.stringify(each.items) === JSON.stringify(index.items) && each.unique;
  return indexKey(of, indexes.find(({ name }) => name === index.name) ?? indexes.find(alike) ?? index);
}

function droppedKey(table: QualifiedName, dropped: DroppedConstraint): string {
  switch (dropped.kind) {
    case "primaryKey":
      return primaryKeyKey;
    case "foreignKey":
      return foreignKeyId(table, dropped.foreignKey);
    case "unique":
      return indexKey(table, dropped.index);
    case "check":
      return checkKey(table, dropped.check);
    case "exclusion":
      return constraintId(table, dropped.exclusion.name);
  }
}

/** A constraint that the database calls `from` and the schema `to`. */
function renewedByName(of: QualifiedName, from: string, to: string, live: Catalog): readonly Touch[] {
  const table = tableNamed(live, of);
  if (table?.primaryKey?.name === from) return renewed(of, primaryKeyKey, primaryKeyKey);
  const named = <T extends { readonly name?: string }>(list: readonly T[] = []): T | undefined =>
    list.find(({ name }) => name === from);
  const index: Index | undefined = named(table?.indexes);
  if (index !== undefined) return renewed(of, indexId(of, to), indexKey(of, index));
  const key: ForeignKey | undefined = named(table?.foreignKeys);
  if (key !== undefined) return renewed(of, foreignKeyId(of, { ...key, name: to }), foreignKeyId(of, key));
  return renewed(of, constraintId(of, to), constraintId(of, from));
}

function commentTouch(on: CommentTarget, live: Catalog): readonly Touch[] {
  switch (on.kind) {
    case "table":
      return [{ kind: "documentation", of: tableId(on.name) }];
    case "column":
      return [{ kind: "documentation", of: tableId(on.table), key: columnId(on.table, on.name) }];
    case "type":
    case "domain":
      return [{ kind: "documentation", of: typeId(on.name) }];
    case "sequence":
      return [{ kind: "documentation", of: sequenceId(on.name) }];
    case "namespace":
      return [{ kind: "documentation", of: namespaceId(on.name.name) }];
    case "extension":
      return [{ kind: "documentation", of: extensionId(on.name.name) }];
    case "constraint":
      return renewedByName(on.table, on.name, on.name, live);
    case "index": {
      const table = live.tables.find(
        ({ indexes, namespace }) =>
          namespace === on.index.namespace && indexes.some(({ name }) => name === on.index.name),
      );
      return table === undefined ? [] : renewed(table, indexId(table, on.index.name), indexId(table, on.index.name));
    }
  }
}
