/** Makes a change of an action: what it makes, needs, alters and destroys follows from what it does. */
import {
  wholeTableIds,
  columnNeeds,
  domainNeeds,
  createTableNeeds,
  accessMethodIds,
  sequenceOf,
  ownerIds,
  uniqueBy,
  primaryKeyIds,
  usedIndex,
  itemsKey,
  leftTypes,
  statementNeeds,
  grantedOn,
  accessIds,
  commentedIds,
} from "./action-ids.js";
import type { Column, ObjectId, QualifiedName } from "./catalog.js";
import type { Action, ActionKind, Because, ChangeFacts, DroppedConstraint } from "./change.js";
import { sameName } from "./names.js";
import { objectId, statementId } from "./object-id.js";
import {
  aloneId,
  attributesId,
  columnId,
  constraintId,
  defaultId,
  enumValueId,
  foreignKeyId,
  handedOnId,
  indexId,
  indexKeyIds,
  keptBackId,
  leftTypeId,
  namedId,
  namespaceIds,
  ownedId,
  readByItems,
  referencedIds,
  rowsId,
  sequenceId,
  tableId,
  tableMemberIds,
  typeId,
  unstoredId,
} from "./object-ids.js";
import { retypedAttributes } from "./retyped-attributes.js";

/** `more` overrides what would follow from the action: lists replace, they do not add. */
export function makeChange<A extends Action>(
  action: A,
  because: Because,
  more: Partial<ChangeFacts> = {},
): A & ChangeFacts {
  return {
    makes: [],
    needs: [],
    alters: [],
    destroys: [],
    transaction: "inside",
    hazards: [],
    because,
    ...effectsOfAction(action),
    ...more,
    ...action,
  };
}

function effectsOfAction<K extends ActionKind>(action: Of<K>): Effects {
  const effects: (action: Of<K>) => Effects = effectsOf[action.kind as K];
  return effects(action);
}

type Effects = Partial<Pick<ChangeFacts, "makes" | "needs" | "alters" | "destroys">>;
type Of<K extends ActionKind> = Extract<Action, { readonly kind: K }>;

const effectsOf: { readonly [K in ActionKind]: (action: Of<K>) => Effects } = {
  createNamespace: ({ namespace }) => ({ makes: [objectId("namespace", namespace)] }),
  dropNamespace: ({ namespace }) => ({ destroys: [objectId("namespace", namespace)] }),
  createExtension: ({ extension }) => ({
    makes: [objectId("extension", { name: extension.name })],
    needs: [...namespaceIds({ ...extension }), ...(extension.needs ?? [])],
  }),
  alterExtension: ({ extension }) => ({
    alters: [objectId("extension", { name: extension.name })],
    needs: namespaceIds({ ...extension }),
  }),
  dropExtension: ({ extension }) => ({
    destroys: [objectId("extension", { name: extension.name })],
    needs: [...namespaceIds({ ...extension }), ...(extension.needs ?? [])],
  }),

  createEnum: (action) => ({
    makes: [typeId(action.enum), ...action.enum.values.map((value) => enumValueId(action.enum, value))],
    needs: namespaceIds(action.enum),
  }),
  dropEnum: (action) => ({
    destroys: [typeId(action.enum)],
    needs: [...namespaceIds(action.enum), unstoredId(typeId(action.enum))],
  }),
  renameType: ({ from, to }) => ({ makes: [typeId(to)], destroys: [typeId(from)], needs: namespaceIds(to) }),
  addEnumValue: (action) => ({
    makes: [enumValueId(action.enum, action.value)],
    alters: [typeId(action.enum)],
    needs: [action.before, action.after].flatMap((value) =>
      value === undefined ? [] : [enumValueId(action.enum, value)],
    ),
  }),
  renameEnumValue: (action) => ({
    makes: [enumValueId(action.enum, action.to)],
    destroys: [enumValueId(action.enum, action.from)],
    needs: [typeId(action.enum)],
  }),
  replaceEnum: ({ from, to, columns }) => ({
    alters: [typeId(to), ...columns.map(({ table, column }) => columnId(table, column.name))],
    needs: [unstoredId(typeId(to)), ...columns.map(({ table }) => unstoredId(tableId(table)))],
    makes: to.values.filter((value) => !from.values.includes(value)).map((value) => enumValueId(to, value)),
  }),
  createDomain: ({ domain }) => ({
    makes: [typeId(domain)],
    needs: [...namespaceIds(domain), ...domainNeeds(domain)],
  }),
  alterDomain: ({ to }) => ({ alters: [typeId(to)], needs: [...domainNeeds(to), unstoredId(typeId(to))] }),
  replaceDomain: ({ to, columns }) => ({
    alters: [typeId(to), ...columns.map(({ table, column }) => columnId(table, column.name))],
    needs: [
      ...domainNeeds(to),
      ...columns.flatMap(({ table }) => [aloneId(table), unstoredId(tableId(table))]),
      unstoredId(typeId(to)),
    ],
  }),
  dropDomain: ({ domain }) => ({
    destroys: [typeId(domain)],
    needs: [...namespaceIds(domain), ...domainNeeds(domain), unstoredId(typeId(domain))],
  }),
  createCompositeType: ({ type }) => ({
    makes: [typeId(type)],
    needs: [...namespaceIds(type), ...type.attributes.flatMap(columnNeeds)],
  }),
  alterCompositeType: ({ from, to }) => ({
    alters: [typeId(to)],
    needs: [
      ...to.attributes.flatMap(columnNeeds),
      ...(retypedAttributes(from, to).length === 0 ? [] : [unstoredId(typeId(to))]),
    ],
  }),
  renameAttribute: ({ type, from, to }) => ({
    makes: [columnId(type, to)],
    destroys: [columnId(type, from)],
    needs: [typeId(type)],
  }),
  dropCompositeType: ({ type }) => ({
    destroys: [typeId(type)],
    needs: [...namespaceIds(type), ...type.attributes.flatMap(columnNeeds), unstoredId(typeId(type))],
  }),

  createSequence: ({ sequence }) => ({
    makes: [sequenceId(sequence)],
    needs: [...namespaceIds(sequence), ...ownerIds(sequence.ownedBy)],
  }),
  alterSequence: ({ to }) => ({ alters: [sequenceId(to)], needs: ownerIds(to.ownedBy) }),
  renameSequence: ({ from, to }) => ({
    makes: [sequenceId(to)],
    destroys: [sequenceId(from)],
    needs: namespaceIds(to),
  }),
  dropSequence: ({ sequence }) => ({ destroys: [sequenceId(sequence)], needs: namespaceIds(sequence) }),

  createTable: ({ table }) => ({ makes: tableMemberIds(table), needs: createTableNeeds(table) }),
  dropTable: ({ table }) => ({
    destroys: tableMemberIds(table),
    needs: [
      ...createTableNeeds(table),
      ...table.foreignKeys.filter((key) => !sameName(key.references, table)).flatMap(referencedIds),
    ],
  }),
  // its old name may be one that it got by moving
  renameTable: ({ from, to }) => ({
    makes: [tableId(to), namedId(to)],
    destroys: [tableId(from)],
    needs: [tableId(from)],
  }),
  moveTable: ({ from, to }) => ({
    makes: [tableId(to), namedId(to)],
    destroys: [tableId(from)],
    needs: namespaceIds(to),
  }),
  alterTableOptions: ({ table, to }) => ({
    alters: [tableId(table)],
    needs: [
      ...accessMethodIds(to.accessMethod),
      ...(to.ofType === undefined ? [] : [tableId(to.ofType), typeId(to.ofType)]),
    ],
  }),
  // both parents may go and come: it is of those that go
  detach: ({ table, above }) => ({ makes: [aloneId(table)], needs: [table, ...above].flatMap(wholeTableIds) }),
  attach: ({ table, above }) => ({ makes: [table, ...above].map(rowsId), needs: [table, ...above].map(tableId) }),

  setRowsAside: ({ from, parts, aside }) => ({
    makes: [tableId(aside)],
    needs: [from, ...parts].flatMap(wholeTableIds),
  }),
  putRowsBack: ({ to, aside }) => ({ makes: [rowsId(to)], needs: [tableId(aside), tableId(to)] }),
  continueNumbering: ({ table }) => ({ needs: [tableId(table), rowsId(table)] }),
  addColumn: ({ table, column }) => ({
    makes: [columnId(table, column.name), attributesId(table), ...sequenceOf(table, column)],
    needs: [tableId(table), ...columnNeeds(column)],
  }),
  dropColumn: ({ table, column }) => ({
    makes: [leftTypeId(table, column.name), attributesId(table)],
    destroys: [columnId(table, column.name), defaultId(table, column.name), ...sequenceOf(table, column)],
    needs: [tableId(table), ...columnNeeds(column)],
  }),
  renameColumn: ({ table, heirs, from, to }) => ({
    makes: [table, ...heirs].flatMap((each) => [columnId(each, to), namedId(each)]),
    destroys: [table, ...heirs].map((each) => columnId(each, from)),
    needs: [table, ...heirs].map(tableId),
  }),
  alterColumnType: ({ table, from, to }) => ({
    makes: from.type.text === to.type.text ? [] : leftTypes(table, from, to),
    alters: [columnId(table, to.name)],
    needs: [tableId(table), ...columnNeeds(to), unstoredId(tableId(table))],
  }),
  setDefault: ({ table, column }) => ({
    ...altersColumn(table, column),
    makes: [defaultId(table, column.name), handedOnId(table, column.name)],
  }),
  dropDefault: ({ table, column }) => ({
    makes: [handedOnId(table, column.name)],
    destroys: [defaultId(table, column.name)],
    needs: [columnId(table, column.name), ...(column.needs ?? [])],
  }),
  setNotNull: ({ table, column }) => altersColumn(table, column),
  dropNotNull: ({ table, column }) => altersColumn(table, column),
  alterIdentity: ({ table, from, to }) => ({
    alters: [columnId(table, to.name)],
    needs: [tableId(table)],
    ...changedSequence(sequenceOf(table, from), sequenceOf(table, to), [handedOnId(table, to.name)]),
  }),
  alterGenerated: ({ table, to }) => ({ ...altersColumn(table, to), needs: [tableId(table), ...columnNeeds(to)] }),
  alterColumnOptions: ({ table, to }) => altersColumn(table, to),
  backfill: ({ table, column }) => altersColumn(table, column),

  addPrimaryKey: ({ table, primaryKey, usingIndex }) => ({
    makes: [...primaryKeyIds(table, primaryKey), indexId(table, primaryKey.name), ...uniqueBy(table, primaryKey)],
    needs: [...readByItems(table, primaryKey), ...usedIndex(table, usingIndex)],
  }),
  addUnique: ({ table, index, usingIndex }) => ({
    makes: [constraintId(table, index.name, itemsKey(index)), indexId(table, index.name), ...indexKeyIds(table, index)],
    needs: [...readByItems(table, index), ...usedIndex(table, usingIndex)],
  }),
  addForeignKey: ({ table, foreignKey }) => ({
    makes: [foreignKeyId(table, foreignKey)],
    needs: [
      ...foreignKey.columns.map((column) => columnId(table, column)),
      ...referencedIds(foreignKey),
      rowsId(foreignKey.references),
    ],
  }),
  alterForeignKey: ({ table, to }) => ({ alters: [foreignKeyId(table, to)] }),
  addCheck: ({ table, check }) => ({
    makes: [constraintId(table, check.name, check.expression)],
    needs: [tableId(table), ...(check.needs ?? [])],
  }),
  addExclusion: ({ table, exclusion }) => ({
    makes: [constraintId(table, exclusion.name, itemsKey(exclusion)), indexId(table, exclusion.name)],
    needs: [...readByItems(table, exclusion), ...(exclusion.needs ?? [])],
  }),
  validateConstraint: ({ table, name }) => ({
    alters: [constraintId(table, name)],
    needs: [constraintId(table, name)],
  }),
  renameConstraint: ({ table, from, to }) => ({
    makes: [constraintId(table, to), indexId(table, to)],
    destroys: [constraintId(table, from), indexId(table, from)],
    needs: [tableId(table)],
  }),
  dropConstraint: ({ table, dropped }) => ({ ...dropConstraintEffects[dropped.kind](table, dropped as never) }),

  createIndex: ({ table, index }) => ({
    makes: [indexId(table, index.name), ...indexKeyIds(table, index)],
    needs: [...readByItems(table, index), ...accessMethodIds(index.method), ...(index.needs ?? [])],
  }),
  attachIndex: ({ table, part, whole }) => ({
    alters: [objectId("index", whole)],
    needs: [indexId(table, part), constraintId(table, part)],
  }),
  alterIndex: ({ table, to }) => ({
    alters: [indexId(table, to.name)],
    needs: [indexId(table, to.name), constraintId(table, to.name)],
  }),
  renameIndex: ({ table, from, to }) => ({ makes: [indexId(table, to)], destroys: [indexId(table, from)] }),
  dropIndex: ({ table, index }) => ({
    destroys: [indexId(table, index.name), ...indexKeyIds(table, index)],
    needs: [...readByItems(table, index), ...(index.needs ?? [])],
  }),

  createStatement: ({ object }) => ({ makes: [statementId(object)], needs: statementNeeds(object) }),
  dropStatement: ({ object }) => ({
    destroys: [statementId(object)],
    needs: [...statementNeeds(object), unstoredId(statementId(object))],
  }),
  replaceStatement: ({ to }) => ({ alters: [statementId(to)], needs: statementNeeds(to) }),
  setComment: ({ on }) => ({ needs: commentedIds(on) }),
  grant: ({ on, columns }) => ({ needs: grantedOn(on, columns) }),
  revoke: ({ on, columns }) => ({ needs: grantedOn(on, columns) }),
  setOwner: ({ on }) => ({ makes: [ownedId(on)], needs: accessIds(on) }),
  setProperty: ({ on }) => ({ needs: accessIds(on) }),
  rebuildTable: ({ to, folded }) => ({
    makes: folded.flatMap((change) => change.makes),
    destroys: folded.flatMap((change) => change.destroys),
    needs: [...new Set([...folded.flatMap((change) => change.needs), tableId(to)])],
    alters: [...new Set([...folded.flatMap((change) => change.alters), tableId(to)])],
  }),
};

type Dropped<K extends DroppedConstraint["kind"]> = Extract<DroppedConstraint, { readonly kind: K }>;

const dropConstraintEffects: {
  readonly [K in DroppedConstraint["kind"]]: (table: QualifiedName, dropped: Dropped<K>) => Effects;
} = {
  primaryKey: (table, { primaryKey }) => ({
    destroys: [...primaryKeyIds(table, primaryKey), indexId(table, primaryKey.name), ...uniqueBy(table, primaryKey)],
    needs: readByItems(table, primaryKey),
  }),
  unique: (table, { index }) => ({
    destroys: [
      constraintId(table, index.name, itemsKey(index)),
      indexId(table, index.name),
      ...indexKeyIds(table, index),
    ],
    needs: readByItems(table, index),
  }),
  foreignKey: (table, { foreignKey }) => ({
    destroys: [foreignKeyId(table, foreignKey)],
    needs: [...foreignKey.columns.map((column) => columnId(table, column)), ...referencedIds(foreignKey)],
  }),
  check: (table, { check }) => ({
    makes: [keptBackId(table, check.name)],
    destroys: [constraintId(table, check.name, check.expression)],
    needs: [tableId(table), ...(check.needs ?? [])],
  }),
  exclusion: (table, { exclusion }) => ({
    destroys: [constraintId(table, exclusion.name, itemsKey(exclusion)), indexId(table, exclusion.name)],
    needs: [...readByItems(table, exclusion), ...(exclusion.needs ?? [])],
  }),
};

function changedSequence(
  from: readonly ObjectId[],
  to: readonly ObjectId[],
  others: readonly ObjectId[] = [],
): Effects {
  return {
    makes: [...to.filter((id) => !from.includes(id)), ...others],
    destroys: from.filter((id) => !to.includes(id)),
  };
}

function altersColumn(table: QualifiedName, column: Column): Effects {
  return {
    makes: [handedOnId(table, column.name)],
    alters: [columnId(table, column.name)],
    needs: [tableId(table), ...(column.needs ?? [])],
  };
}
