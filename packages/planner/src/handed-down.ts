/** What a child table has of a column of its parents, unless it says otherwise. */
import type { Column, QualifiedName, Table } from "./catalog.js";
import { sameValue } from "./compare/same-value.js";

/** Undefined where no parent has the column. A NOT NULL of any parent is the child's; comments and statistics stay behind. */
export function handedDown(
  { options }: Pick<Table, "options">,
  name: string,
  tableOf: (name: QualifiedName) => Table | undefined,
): Column | undefined {
  const columns = (options.inherits ?? []).flatMap(
    (parent) => tableOf(parent)?.columns.find((column) => column.name === name) ?? [],
  );
  return mergeParents(columns);
}

export function mergeParents(columns: readonly Column[]): Column | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const { comment: _comment, notNull: _notNull, statistics: _statistics, needs: _needs, ...column } = first;
  const nullable = columns.every((each) => each.nullable || each.notNull?.noInherit === true);
  return { ...column, nullable, inherited: true };
}

/** Whether the child has nothing of its own in a column. Numbering is the parent's in any case. */
export function isAsHandedDown(column: Column, above: Column): boolean {
  const parts = (of: Column) => [of.nullable, of.notNull, of.storage, of.compression, of.statistics, of.comment];
  const isDefault = above.identity !== undefined || above.default === column.default;
  return isDefault && sameValue(parts(above), parts(column));
}
