/** Primary keys, foreign keys, checks and exclusions. */
import type { Check, Exclusion, ForeignKey, PrimaryKey, ReferentialAction } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { IndexRow } from "./parts/indexes.js";
import { flag, present } from "./present.js";
import { readIndexItems } from "./read-index-items.js";
import { deferrable, readItems, readKey, someNeeds } from "./read-index.js";

export function readPrimaryKey(row: ConstraintRow, index: IndexRow, context: ReadContext): PrimaryKey {
  return {
    name: row.name,
    ...readKey(index, context),
    ...context.comment("constraint", row.oid),
    ...present({ inherited: flag(row.inherited), period: flag(row.period), deferrable: deferrable(row) }),
  };
}

export function readForeignKey(row: ConstraintRow, context: ReadContext): ForeignKey {
  return {
    name: row.name,
    columns: context.columns(row.table, row.columns ?? []),
    references: context.relation(row.references),
    referencedColumns: context.columns(row.references, row.referencedColumns ?? []),
    onDelete: actions[row.onDelete] ?? "noAction",
    onUpdate: actions[row.onUpdate] ?? "noAction",
    validated: row.validated,
    enforced: row.enforced,
    ...context.comment("constraint", row.oid),
    ...present({
      onDeleteColumns: row.onDeleteColumns && context.columns(row.table, row.onDeleteColumns),
      match: row.match === "f" ? ("full" as const) : undefined,
      inherited: flag(row.inherited),
      period: flag(row.period),
      deferrable: deferrable(row),
    }),
  };
}

const actions: Readonly<Record<string, ReferentialAction>> = {
  a: "noAction",
  r: "restrict",
  c: "cascade",
  n: "setNull",
  d: "setDefault",
};

export function readCheck(row: ConstraintRow, context: ReadContext): Check {
  return {
    name: row.name,
    expression: row.expression ?? "",
    validated: row.validated,
    enforced: row.enforced,
    ...context.comment("constraint", row.oid),
    ...present({
      noInherit: flag(row.noInherit),
      inherited: flag(row.inherited),
      needs: someNeeds(context.needs("constraint", row.oid)),
    }),
  };
}

export function readExclusion(row: ConstraintRow, index: IndexRow, context: ReadContext): Exclusion {
  const operators = readIndexItems(index.definition ?? "", index.items ?? []).map(({ operator }) => operator);
  return {
    name: row.name,
    method: index.method,
    items: readItems(index, context).map((item, position) => ({ ...item, operator: operators[position] ?? "=" })),
    ...context.comment("constraint", row.oid),
    ...present({
      where: index.where,
      inherited: flag(row.inherited),
      deferrable: deferrable(row),
      needs: someNeeds([
        ...new Set([...context.needs("constraint", row.oid), ...context.needs("relation", index.oid)]),
      ]),
    }),
  };
}
