/** Which column is the rowid itself, so that it numbers rows and is never NULL: INTEGER PRIMARY KEY. */
import type { Table } from "@dsl/planner";

export function rowidColumn({ primaryKey, columns, options }: Table): string | undefined {
  const [item, ...others] = primaryKey?.items ?? [];
  if (item?.target.kind !== "column" || others.length > 0 || options.withoutRowid === true) return undefined;
  const { column: name } = item.target;
  // Written in the column, DESC makes an ordinary key of it.
  const isAlias = item.descending !== true && item.collation === undefined;
  const column = columns.find((each) => each.name === name);
  return isAlias && column?.type.text.toUpperCase() === "INTEGER" ? name : undefined;
}
