/** Adding a column. Rows that exist get its value in batches where the engine would otherwise write the table anew. */
import type { Change, Column, ObjectId, QualifiedName } from "@dsl/planner";
import { changesOf, columnId } from "@dsl/planner";
import { follow, type Lowering } from "./lowering.js";
import { mayBeVolatile } from "./may-be-volatile.js";
import { setNotNull } from "./set-not-null.js";

type AddColumn = Extract<Change, { readonly kind: "addColumn" }>;

export function addColumn(of: AddColumn, lowering: Lowering): readonly Change[] {
  const change = { ...of, makes: [...of.makes, ...columnsOfHeirs(of, lowering)] };
  const { column, backfill } = change;
  if (backfill !== undefined) return filled(change, backfill, lowering);
  const value = column.default;
  // a domain that looks at values has every row written anew, empty or not
  const isChecked = lowering.isChecked(column);
  const rewrites = rewritesTable(column) || isChecked;
  const isSlow = value !== undefined && mayBeVolatile(value) && !isChecked && !lowering.fast;
  if (value !== undefined && (isSlow || lowering.isStored(change.table))) return filled(change, value, lowering);
  const lock = { on: [change.table], mode: "ACCESS EXCLUSIVE" };
  if (rewrites) return [{ ...change, lock: { ...lock, work: "rewrite" } }];
  return isComputedRequired(column) ? requiredAfter({ ...change, lock }, lowering) : [{ ...change, lock }];
}

/** Each row is looked at for what its columns come to. */
function isComputedRequired({ generated, nullable }: Column): boolean {
  return generated?.stored === false && !nullable;
}

function requiredAfter(change: AddColumn, lowering: Lowering): readonly Change[] {
  const { table, column } = change;
  const { notNull: _, ...bare } = column;
  const required = follow(change, { kind: "setNotNull", table, column });
  return [{ ...change, column: { ...bare, nullable: true } }, ...setNotNull(required, lowering)];
}

/** A child or partition has the column with its parent: what needs it there comes after. */
function columnsOfHeirs({ table, column }: AddColumn, lowering: Lowering): readonly ObjectId[] {
  const [, ...heirs] = lowering.withHeirs(table);
  const isOwn = (heir: QualifiedName): boolean =>
    changesOf(lowering.changes, heir).some((each) => each.kind === "addColumn" && each.column.name === column.name);
  return heirs.filter((heir) => !isOwn(heir)).map((heir) => columnId(heir, column.name));
}

function rewritesTable(column: Column): boolean {
  if (column.identity !== undefined || column.generated?.stored === true) return true;
  return column.default !== undefined && mayBeVolatile(column.default);
}

/** Empty first, so that nothing is rewritten; then its default for new rows, the value of old ones, and at last required. */
function filled(change: AddColumn, expression: string, lowering: Lowering): readonly Change[] {
  const { table, column } = change;
  const { default: value, notNull: _, ...bare } = column;
  const { backfill: _value, ...added } = change;
  const isChecked = lowering.isChecked(column);
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  const fill = follow(change, { kind: "backfill", table, column, expression });
  const required = follow(change, { kind: "setNotNull", table, column });
  return [
    { ...added, column: { ...bare, nullable: true }, lock: isChecked ? { ...lock, work: "rewrite" } : lock },
    ...(value === undefined ? [] : [follow(change, { kind: "setDefault", table, column, default: value }, { lock })]),
    lowering.backfill(fill),
    ...(column.nullable ? [] : setNotNull(required, lowering)),
  ];
}
