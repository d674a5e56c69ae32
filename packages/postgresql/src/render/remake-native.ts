/**
 * Makes a type or collation anew that columns have: they are text, or without the collation, while it is gone. Their values
 * go through text. What else stands on these columns has made way.
 */
import type { StatementObject } from "@dsl/planner";
import type { NativeColumn } from "../native-columns.js";
import { sql } from "../sql.js";
import { alterTable } from "./alter-table.js";
import { collate } from "./collate.js";

export function remakeNative(
  from: StatementObject,
  to: StatementObject,
  columns: readonly NativeColumn[],
): readonly string[] {
  const isCollation = columns.some(({ column }) => column.collation !== undefined);
  return [
    ...columns.map((each) => retype(each, isCollation ? `${each.column.type.text} COLLATE "default"` : "text", "text")),
    from.drop,
    to.create,
    ...to.after,
    ...columns.map((each) =>
      retype(
        each,
        [each.column.type.text, collate(each.column.collation) ?? ""].join(" ").trim(),
        each.column.type.text,
      ),
    ),
  ];
}

function retype({ table, column }: NativeColumn, type: string, by: string): string {
  const name = sql.quote(column.name);
  return alterTable(table, `ALTER COLUMN ${name} TYPE ${type} USING ${name}::${by}`);
}
