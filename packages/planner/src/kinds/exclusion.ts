/** A table's exclusion constraints. */
import type { Exclusion, Table } from "../catalog.js";
import type { ConstraintKind } from "../compare/constraints.js";
import { sameExpressions, sameShape } from "../compare/index-items.js";
import { apart, recreated } from "../compare/rules.js";
import { nameOf } from "../names.js";

export const exclusionKind: ConstraintKind<Exclusion> = {
  what: "exclusion",
  list: (table: Table) => table.exclusions,
  rules: {
    name: apart,
    comment: apart,
    inherited: apart,
    needs: apart,
    deferrable: recreated,
    include: recreated,
    storage: recreated,
    tablespace: recreated,
    method: recreated,
    items: { plain: (from, to) => (sameItems(from, to) ? "none" : "recreate"), texts: sameExpressions },
    where: { texts: (from, to, sameText) => sameText("indexPredicate", from, to) },
  },
  add: (table, exclusion) => ({ kind: "addExclusion", table: nameOf(table), exclusion }),
  drop: (table, exclusion) => ({
    kind: "dropConstraint",
    table: nameOf(table),
    dropped: { kind: "exclusion", exclusion },
  }),
  rename: (table, from, to) => ({ kind: "renameConstraint", table: nameOf(table), from, to }),
  alter: () => [],
  commentOn: (table, _exclusion, name) => ({ kind: "constraint", table: nameOf(table), name }),
};

function sameItems(from: Exclusion["items"], to: Exclusion["items"]): boolean {
  return sameShape(from, to) && from.every((item, index) => item.operator === to[index]?.operator);
}
