/** A table's foreign keys. */
import type { ForeignKey, QualifiedName, Table } from "../catalog.js";
import type { Action } from "../change.js";
import type { ConstraintKind } from "../compare/constraints.js";
import { altered, apart, recreated } from "../compare/rules.js";
import { sameValue } from "../compare/same-value.js";
import { nameOf, sameName } from "../names.js";

export const foreignKeyKind: ConstraintKind<ForeignKey> = {
  what: "foreign key",
  list: (table: Table) => table.foreignKeys,
  rules: {
    name: apart,
    comment: apart,
    inherited: apart,
    needs: apart,
    columns: recreated,
    references: (from, to) => (sameName(from, to) ? "none" : "recreate"),
    referencedColumns: recreated,
    onDelete: recreated,
    onUpdate: recreated,
    onDeleteColumns: recreated,
    match: recreated,
    period: recreated,
    deferrable: altered,
    enforced: altered,
    validated: (from, to) => (from === to ? "none" : to ? "alter" : "recreate"),
  },
  add: (table, foreignKey) => ({ kind: "addForeignKey", table: nameOf(table), foreignKey }),
  drop: (table, foreignKey) => ({
    kind: "dropConstraint",
    table: nameOf(table),
    dropped: { kind: "foreignKey", foreignKey },
  }),
  rename: (table, from, to) => ({ kind: "renameConstraint", table: nameOf(table), from, to }),
  alter: (table, from, to) => alterForeignKey(nameOf(table), from, to),
  commentOn: (table, _key, name) => ({ kind: "constraint", table: nameOf(table), name }),
};

/** Enforcing it again validates it as well. */
function alterForeignKey(table: QualifiedName, from: ForeignKey, to: ForeignKey): readonly Action[] {
  const state = (key: ForeignKey): unknown => [key.deferrable, key.enforced];
  const alter: readonly Action[] = sameValue(state(from), state(to))
    ? []
    : [{ kind: "alterForeignKey", table, from, to }];
  const name = to.name ?? from.name;
  const validate = !from.validated && to.validated && from.enforced && name !== undefined;
  return validate ? [...alter, { kind: "validateConstraint", table, name }] : alter;
}
