/** Whether a table has a key by which generated code can find its rows. */
import type { Table } from "@dsl/planner";

/** Whether rows can be told apart by values that are always there. */
export function hasKey(table: Table): boolean {
  const required = new Set(table.columns.filter(({ nullable }) => !nullable).map(({ name }) => name));
  const uniques = table.indexes.filter(({ unique, where }) => unique && where === undefined);
  return (
    table.primaryKey !== undefined ||
    table.options.virtual !== undefined ||
    uniques.some(({ items }) => items.every(({ target }) => target.kind === "column" && required.has(target.column)))
  );
}
