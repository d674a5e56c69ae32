/** D6002: a column goes, and its values with it. */
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";

export const dropColumn: HazardRule = {
  code: "D6002",
  doc: "Dropping a column loses its values. If it was renamed, say so with `@renamedFrom`; if its type changes, convert it with `@using`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "dropColumn" || change.column.generated !== undefined) return [];
    const name = `${shownName(change.table, context.dialect)}.${change.column.name}`;
    return [
      {
        code: "D6002",
        severity: "error",
        destructive: true,
        message: `dropping column "${name}" loses its values`,
        help: "if it was renamed, write @renamedFrom at the new field; if its type changes, write @using",
        probe: {
          kind: "notNull",
          table: oldTable(change.table, context),
          column: oldColumn(change.table, change.column.name, context),
        },
      },
    ];
  },
};
