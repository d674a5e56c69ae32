/** D6110: the value that rows get for a required column may be NULL. */
import { namesIn } from "../adopt/names-in-text.js";
import type { Column, QualifiedName } from "../catalog.js";
import type { Change } from "../change.js";
import { shownName } from "../names.js";
import { tableNamed } from "../table-named.js";
import { existed, type HazardContext, type HazardRule } from "./hazard-rule.js";
import { canAsk, oldTable } from "./old-names.js";

export const nullBackfill: HazardRule = {
  code: "D6110",
  doc: "A `@backfill` that gives NULL for a row leaves a required column without a value there. Let it give every row one, with `coalesce` for example.",
  stage: "meant",
  detect: (change, context) => {
    const filled = filledColumn(change, context);
    if (filled === undefined || filled.column.nullable || !existed(filled.table, context)) return [];
    const { table, column, value } = filled;
    if (!readsColumns(filled.backfill, table, context) || !canAsk(value, table, context)) return [];
    return [
      {
        code: "D6110",
        severity: "error",
        destructive: false,
        message: `the @backfill of required column "${shownName(table, context.dialect)}.${column.name}" may give NULL: ${value}`,
        help: "let it give every row a value: coalesce(…, …)",
        probe: { kind: "violates", table: oldTable(table, context), expression: `(${value}\n) IS NOT NULL` },
      },
    ];
  },
};

interface Filled {
  readonly table: QualifiedName;
  readonly column: Column;
  readonly backfill: string;
  /** What its rows have then. */
  readonly value: string;
}

function filledColumn(change: Change, { dialect: { sql } }: HazardContext): Filled | undefined {
  if (change.kind === "addColumn" && change.backfill !== undefined) {
    const { table, column, backfill } = change;
    return { table, column, backfill, value: backfill };
  }
  if (change.kind !== "backfill") return undefined;
  const { table, column, expression } = change;
  return { table, column, backfill: expression, value: `coalesce(${sql.quote(column.name)}, ${expression})` };
}

/** What reads nothing of the row is the same for all of them, and proved. */
function readsColumns(text: string, table: QualifiedName, { from }: HazardContext): boolean {
  const names = namesIn(text);
  return tableNamed(from, table)?.columns.some(({ name }) => names.has(name)) === true;
}
