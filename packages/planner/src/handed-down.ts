/** What a child table has of a column of its parents, unless it says otherwise. */
import type { Column, QualifiedName, Table } from "./catalog.js";
import { sameValue } from "./compare/same-value.js";
import { readObjectId } from "./object-id.js";

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
  const { comment: _comment, notNull: _notNull, statistics: _statistics, needs: _needs, identity, ...column } = first;
  const nullable = columns.every((each) => each.nullable || each.notNull?.noInherit === true);
  return { ...column, ...(identity === undefined || isIdentity(first) ? {} : { identity }), nullable, inherited: true };
}

/** Whether the child has nothing of its own in a column. */
export function isAsHandedDown(column: Column, above: Column): boolean {
  const parts = (of: Column) => [of.nullable, of.notNull, of.storage, of.compression, of.statistics, of.comment];
  return !isIdentity(column) && hasDefaultOf(above, column) && sameValue(parts(above), parts(column));
}

/** Which is its table's alone; what serial numbers is a default, and handed down. */
export const isIdentity = ({ identity }: Column): boolean => identity !== undefined && identity.kind !== "serial";

/** Numbering is the parent's: it is the child's default, too, until that has another, or, of a serial, none. */
export function hasDefaultOf(above: Column, { default: value, identity, needs = [] }: Column): boolean {
  if (above.identity === undefined) return above.default === value;
  if (value !== undefined) return needs.some((id) => readObjectId(id).kind === "sequence");
  return isIdentity(above) || identity !== undefined;
}
