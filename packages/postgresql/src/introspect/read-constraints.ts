/** Primary keys, foreign keys, checks and exclusions. */
import type { Check, Exclusion, ForeignKey, PrimaryKey, ReferentialAction } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { IndexRow } from "./parts/indexes.js";
import { flag, present } from "./present.js";
import { readIndexItems } from "./read-index-items.js";
import { deferrable, readKey, someNeeds } from "./read-index.js";

export function readPrimaryKey(row: ConstraintRow, index: IndexRow, context: ReadContext): PrimaryKey {
  return {
    name: row.name,
    ...readKey(index, context),
    ...ownComment(row, context),
    ...readFlags(row),
    ...(index.flags.includes("v") && { valid: false }),
  };
}

/** That of an inherited one is said by itself (`read-comments.ts`). */
const ownComment = (row: ConstraintRow, context: ReadContext): { readonly comment?: string } =>
  row.flags.includes("i") ? {} : context.comment("constraint", row.oid);

export function readForeignKey(row: ConstraintRow, context: ReadContext): ForeignKey {
  const { onDeleteColumns, match } = row;
  return {
    name: row.name,
    columns: context.columns(row.table, row.columns ?? []),
    references: context.relation(row.references),
    referencedColumns: context.columns(row.references, row.referenced ?? []),
    onDelete: actions[row.onDelete] ?? "noAction",
    onUpdate: actions[row.onUpdate] ?? "noAction",
    validated: !row.flags.includes("v"),
    enforced: !row.flags.includes("e"),
    ...ownComment(row, context),
    ...(onDeleteColumns !== null && { onDeleteColumns: context.columns(row.table, onDeleteColumns) }),
    ...(match === "f" && { match: "full" }),
    ...readFlags(row),
  };
}

/** What few constraints are. */
const readFlags = (row: ConstraintRow) =>
  row.flags === ""
    ? {}
    : present({
        inherited: flag(row.flags.includes("i")),
        period: flag(row.flags.includes("p")),
        deferrable: deferrable(row),
      });

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
    validated: !row.flags.includes("v"),
    enforced: !row.flags.includes("e"),
    ...ownComment(row, context),
    ...present({
      noInherit: flag(row.flags.includes("n")),
      inherited: flag(row.flags.includes("i")),
      needs: someNeeds(context.needs("constraint", row.oid)),
    }),
  };
}

export function readExclusion(row: ConstraintRow, index: IndexRow, context: ReadContext): Exclusion {
  const { method = "", definition, items: texts, where } = index.details ?? {};
  const operators = readIndexItems(definition ?? "", texts ?? []).map(({ operator }) => operator);
  const { items, include, storage, tablespace } = readKey(index, context);
  return {
    name: row.name,
    method,
    ...present({ storage, tablespace, include: include.length === 0 ? undefined : include }),
    items: items.map((item, position) => ({ ...item, operator: operators[position] ?? "=" })),
    ...ownComment(row, context),
    ...readFlags(row),
    ...present({
      where,
      needs: someNeeds([
        ...new Set([...context.needs("constraint", row.oid), ...context.needs("relation", index.oid)]),
      ]),
    }),
  };
}
