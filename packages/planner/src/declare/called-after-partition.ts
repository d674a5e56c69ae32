/** NOT NULLs of a partition that was attached: a table of its own before, it has named them itself. */
import type { Model, Partition } from "@dsl/parser";
import type { Column } from "../catalog.js";
import type { Declaring } from "./declaring.js";

/** As it is where the partition was not attached. A name that those of the model have by convention is not said. */
export function calledAfterPartition(
  column: Column,
  { attached, dbName }: Partition,
  root: Model,
  { dialect: { sql } }: Declaring,
): Column {
  if (attached !== true || column.nullable) return column;
  const { notNull, ...rest } = column;
  const { name: _roots, ...state } = notNull ?? { validated: true };
  const name = sql.notNullName(dbName, column.name);
  if (name !== undefined && name !== sql.notNullName(root.dbName, column.name))
    return { ...rest, notNull: { ...state, name } };
  return state.validated && state.noInherit !== true ? rest : { ...rest, notNull: state };
}
