/** The columns of a table. */
import type { Column } from "@dsl/planner";
import { plainStrings } from "../ddl/plain-strings.js";
import type { ColumnText } from "../ddl/read-column.js";
import { collationName } from "./collation-name.js";
import type { ColumnRow } from "./queries.js";
import { constraintTexts, expressionOf, type TableRows } from "./table-rows.js";

export function readColumns(rows: TableRows): readonly Column[] {
  const autoincrement = constraintTexts(rows.text, "primaryKey").some((key) => key.autoincrement);
  return rows.columns.map((row, at) => {
    const column = readColumn(row, rows.text.columns[at], rows);
    if (!isRowid(row, rows)) return column;
    const identity = { kind: "autoincrement", options: {} } as const;
    return { ...column, nullable: false, ...(autoincrement ? { identity } : {}) };
  });
}

/** INTEGER PRIMARY KEY is the rowid itself: it has no index and is never NULL, whatever its statement says. */
function isRowid(row: ColumnRow, { kind, indexItems }: TableRows): boolean {
  return row.key > 0 && kind.withoutRowid === 0 && !indexItems.some(({ origin }) => origin === "pk");
}

function readColumn(row: ColumnRow, text: ColumnText | undefined, rows: TableRows): Column {
  const collation = collationName(text?.collation);
  const generated = expressionOf(text?.generated ?? "", rows);
  return {
    name: row.name,
    type: { text: row.type },
    nullable: row.notNull === 0,
    ...(row.default === null ? {} : { default: plainStrings(text?.default ?? row.default, new Set()) }),
    ...(row.hidden < 2 ? {} : { generated: { expression: generated, stored: row.hidden === 3 } }),
    ...(collation === "BINARY" ? {} : { collation }),
    ...(row.notNull === 0 ? {} : readNotNull(text?.notNull)),
  };
}

function readNotNull({ name, onConflict }: NonNullable<ColumnText["notNull"]> = {}): Partial<Column> {
  return {
    ...(name === undefined ? {} : { notNull: { name, validated: true } }),
    ...(onConflict === undefined ? {} : { onConflict }),
  };
}
