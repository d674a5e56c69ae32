/** One table: what the pragmas say, completed by its own statement. */
import type { Check, Table } from "@dsl/planner";
import { readColumns } from "./read-columns.js";
import { readForeignKeys } from "./read-foreign-keys.js";
import { readIndexes } from "./read-indexes.js";
import { readPrimaryKey } from "./read-primary-key.js";
import type { TableKindRow } from "./queries.js";
import { constraintTexts, expressionOf, type TableRows } from "./table-rows.js";

export function readTable(rows: TableRows): Table {
  const primaryKey = readPrimaryKey(rows);
  return {
    name: rows.kind.name,
    columns: readColumns(rows),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    foreignKeys: readForeignKeys(rows),
    checks: constraintTexts(rows.text, "check").map((check) => readCheck(check, rows)),
    exclusions: [],
    indexes: readIndexes(rows),
    options: readOptions(rows.kind),
  };
}

function readCheck(
  { name, expression }: { readonly name?: string; readonly expression: string },
  rows: TableRows,
): Check {
  const named = name === undefined ? {} : { name };
  return { ...named, expression: expressionOf(expression, rows), validated: true, enforced: true };
}

function readOptions({ strict, withoutRowid }: TableKindRow): Table["options"] {
  return { ...(strict === 0 ? {} : { strict: true }), ...(withoutRowid === 0 ? {} : { withoutRowid: true }) };
}
