/** An item of an index or key that is a column. */
import type { IndexItem } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import type { TableText } from "../ddl/read-create-table.js";
import { collationName } from "./collation-name.js";
import type { IndexItemRow } from "./queries.js";

export function readColumnItem(row: IndexItemRow, table: TableText): IndexItem {
  const column = row.column ?? "";
  const own = table.columns.find(({ name }) => fold(name) === fold(column))?.collation;
  const collation = collationName(row.collation);
  return {
    target: { kind: "column", column },
    ...(row.descending === 0 ? {} : { descending: true }),
    ...(collation === collationName(own) ? {} : { collation }),
  };
}
