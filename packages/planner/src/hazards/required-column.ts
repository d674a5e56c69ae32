/** D6101: a required column is added and nothing gives the rows that exist a value. */
import type { Column, QualifiedName } from "../catalog.js";
import type { Change } from "../change.js";
import { shownName } from "../names.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { oldTable } from "./old-names.js";

export const requiredColumn: HazardRule = {
  code: "D6101",
  doc: "A required column without a default cannot be added to a table that has rows. Give it a default, or a value for these rows with `@backfill`.",
  stage: "meant",
  detect: (change, context) =>
    addedColumns(change, context)
      .filter(({ column }) => needsValue(column))
      .map(({ table, column }) => ({
        code: "D6101",
        severity: "error",
        destructive: false,
        irreversible: true,
        message: `column "${shownName(table, context.dialect)}.${column.name}" is required and rows that exist have no value for it`,
        help: "give it a @default, or a value for these rows with @backfill",
        probe: { kind: "rows", table: oldTable(table, context) },
      })),
};

interface AddedColumn {
  readonly table: QualifiedName;
  readonly column: Column;
}

/** To rows that exist. */
function addedColumns(change: Change, context: HazardContext): readonly AddedColumn[] {
  if (change.kind === "putRowsBack") {
    const filled = change.given.flatMap(({ column, backfill }) => (backfill === undefined ? [] : [column]));
    const known = new Set([...change.from.columns.map(({ name }) => name), ...filled]);
    return change.to.columns.filter(({ name }) => !known.has(name)).map((column) => ({ table: change.to, column }));
  }
  if (change.kind !== "addColumn" || change.backfill !== undefined) return [];
  return existed(change.table, context) ? [change] : [];
}

function needsValue({ nullable, default: value, generated, identity }: Column): boolean {
  return !nullable && value === undefined && generated === undefined && identity === undefined;
}
