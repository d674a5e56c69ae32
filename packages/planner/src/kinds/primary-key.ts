/** A table's primary key. */
import type { Index, PrimaryKey, Table } from "../catalog.js";
import type { ConstraintKind } from "../compare/constraints.js";
import { sameExpressions, sameShape } from "../compare/index-items.js";
import { altered, apart, recreated } from "../compare/rules.js";
import { ofPrimaryKey } from "../index-keys.js";
import { nameOf } from "../names.js";
import { losesParts } from "./rebuilt-parts.js";

export const primaryKeyKind: ConstraintKind<PrimaryKey> = {
  what: "primary key",
  list: (table: Table) => (table.primaryKey === undefined ? [] : [table.primaryKey]),
  rules: {
    name: apart,
    comment: apart,
    inherited: apart,
    partOf: apart,
    needs: apart,
    items: { plain: (from, to) => (sameShape(from, to) ? "none" : "recreate"), texts: sameExpressions },
    include: recreated,
    deferrable: recreated,
    period: recreated,
    onConflict: recreated,
    valid: (from, to) => ((from ?? true) === (to ?? true) ? "none" : "recreate"),
    storage: altered,
    tablespace: altered,
    clustered: altered,
  },
  add: (table, primaryKey) => ({ kind: "addPrimaryKey", table: nameOf(table), primaryKey }),
  drop: (table, primaryKey) => ({
    kind: "dropConstraint",
    table: nameOf(table),
    dropped: { kind: "primaryKey", primaryKey },
  }),
  rename: (table, from, to) => ({ kind: "renameConstraint", table: nameOf(table), from, to }),
  alter: (table, from, to) => [{ kind: "alterIndex", table: nameOf(table), from: asIndex(from), to: asIndex(to) }],
  commentOn: (table, _key, name) => ({ kind: "constraint", table: nameOf(table), name }),
  isLost: ({ from, to }, tables, comparing) =>
    losesParts({ from: ofPrimaryKey(from), to: ofPrimaryKey(to) }, tables, comparing),
};

function asIndex(key: PrimaryKey): Index {
  return { ...key, unique: true, constraint: true };
}
