/** Filling a column where it is NULL, all at once or a limited number of rows. */
import type { Action, PlanContext } from "@dsl/planner";
import { sql } from "../sql.js";
import { enclosed } from "./enclosed.js";

export function backfill(
  { table, column, expression, limit }: Extract<Action, { readonly kind: "backfill" }>,
  { from, to }: Pick<PlanContext, "from" | "to">,
): string {
  const [target, name] = [sql.qualify(table), sql.quote(column.name)];
  const empty = `${name} IS NULL AND ${enclosed(expression)} IS NOT NULL`;
  const update = `UPDATE ${target} SET ${name} = ${enclosed(expression)} WHERE`;
  if (limit === undefined) return `${update} ${empty}`;
  const tables = [...from.tables, ...to.tables].filter(
    (each) => each.name === table.name && each.namespace === table.namespace,
  );
  // Rows of different partitions may be at the same place.
  const place = tables.some(({ options }) => options.partitionBy !== undefined) ? "(tableoid, ctid)" : "ctid";
  return `${update} ${place} IN (SELECT ${place.replaceAll(/[()]/g, "")} FROM ${target} WHERE ${empty} limit ${limit})`;
}
