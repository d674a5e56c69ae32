/** D6002: a column goes, and its values with it. */
import type { Column, QualifiedName } from "../catalog.js";
import type { Action } from "../change.js";
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";

export const dropColumn: HazardRule = {
  code: "D6002",
  doc: "Dropping a column loses its values. If it was renamed, say so with `@renamedFrom`; if its type changes, convert it with `@using`.",
  stage: "meant",
  detect: (change, context) => {
    const lost = lostColumn(change);
    if (lost === undefined) return [];
    const name = `${shownName(lost.table, context.dialect)}.${lost.column.name}`;
    return [
      {
        code: "D6002",
        severity: "error",
        destructive: true,
        message: `dropping column "${name}" loses its values`,
        help: "if it was renamed, write @renamedFrom at the new field; if its type changes, write @using",
        probe: {
          kind: "notNull",
          table: oldTable(lost.table, context),
          column: oldColumn(lost.table, lost.column.name, context),
        },
      },
    ];
  },
};

/** A generated column is computed from others: it loses nothing, and what becomes one loses what it held. */
function lostColumn(change: Action): { readonly table: QualifiedName; readonly column: Column } | undefined {
  if (change.kind === "dropColumn" && change.column.generated === undefined) return change;
  const computes = change.kind === "alterGenerated" && change.from.generated === undefined;
  return computes ? { table: change.table, column: change.from } : undefined;
}
