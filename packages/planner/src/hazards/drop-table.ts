/** D6001: a table goes, and its rows with it. */
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldTable } from "./old-names.js";

export const dropTable: HazardRule = {
  code: "D6001",
  doc: "Dropping a table loses its rows. If it was renamed, say so with `@@renamedFrom`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "dropTable") return [];
    const name = shownName(change.table, context.dialect);
    return [
      {
        code: "D6001",
        severity: "error",
        destructive: true,
        message: `dropping table "${name}" loses its rows`,
        help: "if it was renamed, write @@renamedFrom at the new model",
        probe: { kind: "rows", table: oldTable(change.table, context) },
      },
    ];
  },
};
