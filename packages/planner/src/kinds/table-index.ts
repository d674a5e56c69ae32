/** A table's indexes, those under unique constraints included. */
import type { Index, QualifiedName, Table } from "../catalog.js";
import type { Action } from "../change.js";
import type { ConstraintKind } from "../compare/constraints.js";
import { sameExpressions, sameShape } from "../compare/index-items.js";
import { altered, apart, recreated } from "../compare/rules.js";
import { sameValue } from "../compare/same-value.js";
import { beside, nameOf } from "../names.js";
import { losesParts } from "./rebuilt-parts.js";

export const indexKind: ConstraintKind<Index> = {
  what: "index",
  list: (table: Table) => table.indexes,
  rules: {
    name: apart,
    comment: apart,
    inherited: apart,
    partOf: apart,
    needs: apart,
    unique: recreated,
    constraint: (from, to) => (to === undefined || (from ?? false) === to ? "none" : to ? "alter" : "recreate"),
    deferrable: recreated,
    period: recreated,
    method: recreated,
    include: recreated,
    nullsNotDistinct: recreated,
    onConflict: recreated,
    valid: (from, to) => ((from ?? true) === (to ?? true) ? "none" : "recreate"),
    storage: altered,
    tablespace: altered,
    clustered: altered,
    items: { plain: (from, to) => (sameShape(from, to) ? "none" : "recreate"), texts: sameExpressions },
    where: { texts: (from, to, sameText) => sameText("indexPredicate", from, to) },
  },
  add: (table, index) =>
    index.constraint === true
      ? { kind: "addUnique", table: nameOf(table), index }
      : { kind: "createIndex", table: nameOf(table), index, concurrently: false },
  drop: (table, index) =>
    index.constraint === true
      ? { kind: "dropConstraint", table: nameOf(table), dropped: { kind: "unique", index } }
      : { kind: "dropIndex", table: nameOf(table), index, concurrently: false },
  rename: (table, from, to, index) =>
    index.constraint === true
      ? { kind: "renameConstraint", table: nameOf(table), from, to }
      : { kind: "renameIndex", table: nameOf(table), from, to },
  alter: (table, from, to) => alterIndex(nameOf(table), from, to),
  commentOn: (table, index, name) =>
    index.constraint === true
      ? { kind: "constraint", table: nameOf(table), name }
      : { kind: "index", index: beside(table, name) },
  isLost: losesParts,
};

/** A unique index that shall be a constraint becomes one as it is. */
function alterIndex(table: QualifiedName, from: Index, to: Index): readonly Action[] {
  const state = (index: Index): unknown => [index.storage, index.tablespace, index.clustered];
  const alter: readonly Action[] = sameValue(state(from), state(to)) ? [] : [{ kind: "alterIndex", table, from, to }];
  const name = to.name ?? from.name;
  const becomes = to.constraint === true && from.constraint !== true && name !== undefined;
  return becomes ? [...alter, { kind: "addUnique", table, index: to, usingIndex: name }] : alter;
}
