/** The primary key of a table: its columns by the engine, its name and conflict clause by the statement. */
import type { PrimaryKey } from "@dsl/planner";
import { readColumnItem } from "./read-column-item.js";
import { constraintTexts, keyColumns, type TableRows } from "./table-rows.js";

export function readPrimaryKey(rows: TableRows): PrimaryKey | undefined {
  const columns = keyColumns(rows.columns);
  if (columns.length === 0) return undefined;
  const [text] = constraintTexts(rows.text, "primaryKey");
  const index = rows.indexItems.filter(({ origin }) => origin === "pk");
  return {
    ...(text?.name === undefined ? {} : { name: text.name }),
    items: columns.map(({ name: column }) => {
      const item = index.find((row) => row.column === column);
      return item === undefined ? { target: { kind: "column", column } } : readColumnItem(item, rows.text);
    }),
    include: [],
    ...(text?.onConflict === undefined ? {} : { onConflict: text.onConflict }),
  };
}
