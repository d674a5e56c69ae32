export * from "./catalog.js";
export * from "./object-id.js";
export { dropIdentity, readDrop } from "./native-identity.js";
export { canonical, defaultPrivileges } from "./native-identity.js";
export { recognise } from "./compare/recognise.js";
export * from "./intent.js";
export * from "./doubt.js";
export { altersTable } from "./alters-table.js";
export type * from "./change.js";
export type * from "./hazard.js";
export type * from "./plan.js";
export type * from "./dialect.js";
export type * from "./driver-value.js";
export { baseType } from "./conversion.js";
export * from "./connection.js";
export { clearsAway, describeChange } from "./describe-change.js";
export { compare, type Comparison } from "./compare.js";
export { plan, type PlanRequest } from "./make-plan.js";
export { uncheckedBodies } from "./unchecked-bodies.js";
export { steps } from "./order.js";
export { makeChange } from "./make-change.js";
export { followsRenames } from "./renames/follows-renames.js";
export { invertIntents } from "./renames/invert-intents.js";
export { mergeIntents } from "./renames/merge-intents.js";
export { hazardRules } from "./hazards/rules.js";
export { detectHazards } from "./hazards/detect-hazards.js";
export { lazily } from "./lazily.js";
export { beside, nameKey, nameOf, sameName, shownName } from "./names.js";
export { handedDown, hasDefaultOf, isAsHandedDown, isIdentity } from "./handed-down.js";
export * from "./object-ids.js";
export { StoredTypes, type StoringColumn } from "./stored-types.js";
export { retypedAttributes } from "./retyped-attributes.js";
export {
  canBePartOf,
  isPartOf,
  isSameKey,
  isStoredAlike,
  type Key,
  keysOf,
  lacksPartsOf,
  ofPrimaryKey,
  wholesOf,
} from "./index-keys.js";
export { columnBefore, nameBefore } from "./renames/name-before.js";
export { statementParents, tableParents } from "./table-parents.js";
export { itemNames } from "./item-names.js";
export { byteLength, clipBytes, conventionalName, takeName } from "./declare/names.js";
export { declare, findUnplanned, type Declaration } from "./declare.js";
export { codes as declareCodes } from "./declare/codes.js";
export type { DeclareDialect, Spans } from "./declare/declaring.js";
export type { Scope } from "./declare/scope.js";
export { catalogText } from "./catalog-text.js";
export { withoutParentheses } from "./without-parentheses.js";
export { accessKind, privilegesOf } from "./privileges-of.js";
export { adoptAlike } from "./adopt/adopt-alike.js";
export { adoptUnmanaged, type AdoptedCatalog } from "./adopt-unmanaged.js";
export { commonColumns, numberedColumns } from "./kinds/kept-rows.js";
export { ancestors } from "./kinds/parents.js";
export { alike } from "./compare/alike.js";
export { sameValue } from "./compare/same-value.js";
export { changesOf } from "./changes-of.js";
export { keptNotNullNames } from "./kept-not-null-names.js";
export { tableNamed } from "./table-named.js";
export { shareTables } from "./share-tables.js";
export { closing, partitionKey, splitItems } from "./partition-key.js";
export { namesIn } from "./adopt/names-in-text.js";
