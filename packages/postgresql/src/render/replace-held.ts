/** Labels of an enum inside values that are text by now become others. A query inside ALTER TABLE could not do it. */
import type { Column, PlanContext, QualifiedName } from "@dsl/planner";
import { hasLabel } from "../held-values/has-label.js";
import { shapeOf } from "../held-values/shape.js";
import { type Successors, withSuccessors } from "../held-values/with-successors.js";
import { sql } from "../sql.js";

export function replaceHeld(
  table: QualifiedName,
  column: Column,
  type: QualifiedName,
  successors: Successors,
  { from }: PlanContext,
): readonly string[] {
  const shape = shapeOf(column, type, from);
  if (shape === undefined) return [];
  const name = sql.quote(column.name);
  const value = `${name}::${column.type.text}`;
  const has = Object.keys(successors).map((label) => hasLabel(value, shape, label));
  const becomes = withSuccessors(value, shape, successors);
  return [`UPDATE ${sql.qualify(table)} SET ${name} = ${becomes} WHERE ${has.join(" OR ")}`];
}
