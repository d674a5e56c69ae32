/** A column that has the numbers of its parent says that it is numbered; how is said there. */
import { hasDefaultOf, isIdentity, type Column } from "@dsl/planner";

export function saidNumbered(column: Column, above: Column | undefined): Column {
  if (above?.identity === undefined || !hasDefaultOf(above, column)) return column;
  if (isIdentity(column) && !isIdentity(above)) return column;
  const { default: _next, ...numbered } = column;
  return { ...numbered, identity: { kind: above.identity.kind, options: {} } };
}
