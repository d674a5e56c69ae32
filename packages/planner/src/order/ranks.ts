/**
 * Which of two changes comes first where neither needs the other: rename and make room, then make types, tables and columns, then
 * change columns, then constraints and indexes, then what is written in SQL, and lose things last.
 */
import type { ActionKind, Change } from "../change.js";
import type { Column, StatementKind, StatementObject } from "../catalog.js";
import { defaultPrivileges, readDrop } from "../native-identity.js";
import { readObjectId } from "../object-id.js";

/** Changes before this rank use the names from before. */
export const firstRenameRank = 1;

/** Changes of this rank and above lose something. */
export const losingRank = 80;

const ranks: Readonly<Record<ActionKind, number>> = {
  createNamespace: 0,
  renameTable: 1,
  moveTable: 1,
  renameType: 1,
  renameAttribute: 2,
  renameColumn: 2,
  renameEnumValue: 2,
  renameSequence: 3,
  renameConstraint: 3,
  renameIndex: 3,
  dropStatement: 0,
  dropConstraint: 13,
  dropIndex: 14,
  createExtension: 21,
  alterExtension: 21,
  createEnum: 22,
  addEnumValue: 22,
  replaceEnum: 22,
  createDomain: 23,
  alterDomain: 23,
  replaceDomain: 23,
  createCompositeType: 24,
  alterCompositeType: 24,
  createSequence: 25,
  alterSequence: 25,
  detach: 5,
  setRowsAside: 6,
  createTable: 30,
  alterTableOptions: 35,
  rebuildTable: 36,
  addColumn: 40,
  dropDefault: 42,
  dropNotNull: 43,
  alterColumnType: 44,
  alterIdentity: 42.5,
  alterGenerated: 45,
  setDefault: 46,
  alterColumnOptions: 47,
  backfill: 48,
  setNotNull: 49,
  attach: 49.6,
  putRowsBack: 49.7,
  continueNumbering: 49.8,
  addPrimaryKey: 50,
  addUnique: 51,
  addCheck: 52,
  addExclusion: 53,
  createIndex: 54,
  attachIndex: 55,
  alterIndex: 55,
  addForeignKey: 56,
  alterForeignKey: 57,
  validateConstraint: 58,
  createStatement: 60,
  replaceStatement: 60,
  setComment: 70,
  setProperty: 70.5,
  setOwner: 71,
  revoke: 72,
  grant: 73,
  dropColumn: 80,
  dropTable: 82,
  dropSequence: 84,
  dropCompositeType: 85,
  dropDomain: 85,
  dropEnum: 86,
  dropExtension: 88,
  dropNamespace: 90,
};

/** What others are likely to need goes first, and is dropped last. */
const statementRanks: Readonly<Record<StatementKind, { readonly create: number; readonly drop: number }>> = {
  native: { create: 60, drop: 83 },
  function: { create: 60.1, drop: 83 },
  procedure: { create: 60.1, drop: 83 },
  aggregate: { create: 60.2, drop: 82.9 },
  view: { create: 60.3, drop: 0.4 },
  materializedView: { create: 60.4, drop: 0.3 },
  statistics: { create: 60.5, drop: 0.2 },
  rule: { create: 60.6, drop: 0.1 },
  policy: { create: 60.7, drop: 0.1 },
  trigger: { create: 60.8, drop: 0.1 },
};

/**
 * What others stand on first, as far as nothing is known of needs; what is made of functions after them. An event trigger
 * would fire on the rest of the plan.
 */
const nativeCreateRanks: Readonly<Record<string, number>> = {
  language: 59,
  "access method": 59.1,
  "foreign data wrapper": 59.2,
  server: 59.3,
  "user mapping": 59.4,
  collation: 59.5,
  type: 59.6,
  "text search parser": 59.6,
  "text search template": 59.6,
  "text search dictionary": 59.7,
  "text search configuration": 59.8,
  "operator family": 59.9,
  cast: 60.12,
  operator: 60.14,
  "operator class": 60.16,
  conversion: 60.18,
  transform: 60.18,
  "foreign table": 60.28,
  publication: 60.9,
  subscription: 60.9,
  "event trigger": 75,
  // what has a word of its own and is said whole all the same
  view: 60.3,
  "materialized view": 60.4,
  statistics: 60.5,
  rule: 60.6,
  policy: 60.7,
  trigger: 60.8,
  grant: 74,
  revoke: 74,
  [defaultPrivileges]: 79,
};

const nativeDropRanks: Readonly<Record<string, number>> = {
  publication: 0.1,
  subscription: 0.1,
  "event trigger": -1,
  grant: 73.5,
  revoke: 73.5,
  [defaultPrivileges]: -0.5,
};

function statementRank(object: StatementObject): { readonly create: number; readonly drop: number } {
  const ranks = statementRanks[object.kind];
  if (object.kind !== "native") return ranks;
  const { words } = readDrop(object.drop);
  return { create: nativeCreateRanks[words] ?? ranks.create, drop: nativeDropRanks[words] ?? ranks.drop };
}

export function rankOf(change: Change): number {
  switch (change.kind) {
    case "createStatement":
      return statementRank(change.object).create;
    case "replaceStatement":
      return statementRank(change.to).create;
    case "dropStatement":
      return statementRank(change.object).drop;
    case "alterIdentity":
      // an identity column is required: it stops being one first, and becomes one last, when that is validated; no text has a next number
      if (isIdentity(change.from) && isIdentity(change.to) && isNarrowed(change)) return ranks.alterIdentity;
      return isIdentity(change.to) || change.from.identity === undefined ? 58.5 : ranks.alterIdentity;
    case "alterGenerated":
      // no value of a computed column is converted: it stops being one first
      return change.to.generated === undefined ? ranks.dropDefault : ranks.alterGenerated;
    case "grant":
      // what others make in a namespace may need it
      return readObjectId(change.on).kind === "namespace" ? 20 : ranks.grant;
    case "dropConstraint":
      return change.dropped.kind === "foreignKey" ? 12 : ranks.dropConstraint;
    default:
      return ranks[change.kind];
  }
}

const numberTypes = ["smallint", "integer", "bigint"];

/** What the sequence reaches fits the narrower type before the column has it. */
function isNarrowed({ from, to }: { readonly from: Column; readonly to: Column }): boolean {
  return numberTypes.indexOf(to.type.text) < numberTypes.indexOf(from.type.text);
}

function isIdentity({ identity }: Column): boolean {
  return identity?.kind === "always" || identity?.kind === "byDefault";
}
