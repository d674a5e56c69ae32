/** What a partition's NOT NULL is called where nobody says: as that of its partitioned table, as if the engine had made it. */
import type { Column, Table } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";

export function withRootName(column: Column, root: Table): Column {
  const { nullable, notNull } = column;
  if (nullable || notNull?.name !== undefined) return column;
  const name = conventionalName(root.name, column.name, "not_null");
  return { ...column, notNull: { validated: true, ...notNull, name } };
}
