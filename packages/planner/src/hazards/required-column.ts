/** D6101: a required column is added and nothing gives the rows that exist a value. */
import { shownName } from "../names.js";
import { existed, type HazardRule } from "./hazard-rule.js";
import { oldTable } from "./old-names.js";

export const requiredColumn: HazardRule = {
  code: "D6101",
  doc: "A required column without a default cannot be added to a table that has rows. Give it a default, or a value for these rows with `@backfill`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "addColumn" || change.backfill !== undefined || !existed(change.table, context)) return [];
    const { nullable, default: value, generated, identity, name } = change.column;
    if (nullable || value !== undefined || generated !== undefined || identity !== undefined) return [];
    return [
      {
        code: "D6101",
        severity: "error",
        destructive: false,
        irreversible: true,
        message: `column "${shownName(change.table, context.dialect)}.${name}" is required and rows that exist have no value for it`,
        help: "give it a @default, or a value for these rows with @backfill",
        probe: { kind: "rows", table: oldTable(change.table, context) },
      },
    ];
  },
};
