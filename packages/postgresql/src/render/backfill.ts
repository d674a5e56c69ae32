/** Filling a column where it is NULL, all at once or a limited number of rows. */
import type { Action, PlanContext } from "@dsl/planner";
import { sameName } from "@dsl/planner";
import { sql } from "../sql.js";
import { enclosed } from "./enclosed.js";

type Backfill = Extract<Action, { readonly kind: "backfill" }>;

export function backfill({ table, column, expression, limit }: Backfill, context: PlanContext): readonly string[] {
  const [target, name] = [sql.qualify(table), sql.quote(column.name)];
  const empty = `${name} IS NULL AND ${enclosed(expression)} IS NOT NULL`;
  const update = `UPDATE ${target} SET ${name} = ${enclosed(expression)} WHERE`;
  if (limit === undefined) return [`${update} ${empty}`, ...settled(table, context)];
  const isPartitioned = ofTable(table, context).some(({ options }) => options.partitionBy !== undefined);
  // Rows of different partitions may be at the same place.
  const place = isPartitioned ? "(tableoid, ctid)" : "ctid";
  return [
    `${update} ${place} IN (SELECT ${place.replaceAll(/[()]/g, "")} FROM ${target} WHERE ${empty} limit ${limit})`,
  ];
}

/** What is deferred is looked at now: a table with something left to look at cannot be altered in this transaction. */
function settled(table: Backfill["table"], context: PlanContext): readonly string[] {
  const { statements } = context.from;
  const isDeferred =
    ofTable(table, context).some(({ foreignKeys }) => foreignKeys.some((key) => key.deferrable === "deferred")) ||
    statements.some(
      (each) =>
        each.table !== undefined && sameName(each.table, table) && /\binitially\s+deferred\b/i.test(each.create),
    );
  return isDeferred ? ["SET CONSTRAINTS ALL IMMEDIATE"] : [];
}

const ofTable = (table: Backfill["table"], { from, to }: PlanContext) =>
  [...from.tables, ...to.tables].filter((each) => sameName(each, table));
