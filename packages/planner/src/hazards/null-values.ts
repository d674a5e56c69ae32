/** D6102: a column becomes required and rows may have no value. */
import { shownName } from "../names.js";
import { existed, type HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";
import { changesOf } from "../changes-of.js";

export const nullValues: HazardRule = {
  code: "D6102",
  doc: "A column cannot become required while rows have NULL in it. Give them a value with `@backfill`.",
  stage: "meant",
  detect: (change, context) => {
    if (change.kind !== "setNotNull" || !existed(change.table, context)) return [];
    const { table, column } = change;
    const isFilled = changesOf(context.changes, table).some(
      (each) => each.kind === "backfill" && each.column.name === column.name,
    );
    if (isFilled) return [];
    return [
      {
        code: "D6102",
        severity: "error",
        destructive: false,
        message: `column "${shownName(table, context.dialect)}.${column.name}" becomes required and rows may have NULL in it`,
        help: "give these rows a value with @backfill",
        probe: { kind: "null", table: oldTable(table, context), column: oldColumn(table, column.name, context) },
      },
    ];
  },
};
