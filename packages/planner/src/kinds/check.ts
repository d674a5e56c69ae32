/** A table's CHECK constraints. */
import type { Check, Table } from "../catalog.js";
import type { ConstraintKind } from "../compare/constraints.js";
import { apart, recreated } from "../compare/rules.js";
import { nameOf } from "../names.js";

export const checkKind: ConstraintKind<Check> = {
  what: "check",
  list: (table: Table) => table.checks,
  rules: {
    name: apart,
    comment: apart,
    inherited: apart,
    needs: apart,
    noInherit: recreated,
    enforced: recreated,
    validated: (from, to) => (from === to ? "none" : to ? "alter" : "recreate"),
    expression: { texts: (from, to, sameText) => sameText("check", from, to) },
  },
  add: (table, check) => ({ kind: "addCheck", table: nameOf(table), check }),
  drop: (table, check) => ({ kind: "dropConstraint", table: nameOf(table), dropped: { kind: "check", check } }),
  rename: (table, from, to) => ({ kind: "renameConstraint", table: nameOf(table), from, to }),
  alter: (table, from, to) => {
    const name = to.name ?? from.name;
    return name === undefined ? [] : [{ kind: "validateConstraint", table: nameOf(table), name }];
  },
  commentOn: (table, _check, name) => ({ kind: "constraint", table: nameOf(table), name }),
};
