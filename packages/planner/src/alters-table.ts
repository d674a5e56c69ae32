/** Changes of one table that is there before and after, and of what belongs to it. */
import type { ActionKind, Change } from "./change.js";

const kinds = [
  "alterTableOptions",
  "addColumn",
  "dropColumn",
  "alterColumnType",
  "setDefault",
  "dropDefault",
  "setNotNull",
  "dropNotNull",
  "alterIdentity",
  "alterGenerated",
  "alterColumnOptions",
  "backfill",
  "addPrimaryKey",
  "addUnique",
  "addForeignKey",
  "alterForeignKey",
  "addCheck",
  "addExclusion",
  "validateConstraint",
  "renameConstraint",
  "renameIndex",
  "dropConstraint",
  "createIndex",
  "attachIndex",
  "alterIndex",
  "dropIndex",
] as const satisfies readonly ActionKind[];

type TableAlteration = Extract<Change, { readonly kind: (typeof kinds)[number] }>;

const alterations: ReadonlySet<ActionKind> = new Set(kinds);

export const altersTable = (change: Change): change is TableAlteration => alterations.has(change.kind);
