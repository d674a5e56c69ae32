/** A column goes from a table and from those that have it from there, but for a child that keeps it as its own. */
import type { Change, Column, QualifiedName, Table } from "@dsl/planner";
import { nameOf } from "@dsl/planner";
import { follow, type Lowering } from "./lowering.js";

type DropColumn = Extract<Change, { readonly kind: "dropColumn" }>;

export function dropColumn(of: DropColumn, lowering: Lowering): readonly Change[] {
  const change: DropColumn = { ...of, lock: { on: [nameOf(of.table)], mode: "ACCESS EXCLUSIVE" } };
  const { table, column } = change;
  if (!lowering.heirs.of(table).some((heir) => keeps(heir, column.name, lowering))) return [change];
  const gone = lowering.heirs.childrenOf(table).filter((child) => !keeps(child, column.name, lowering));
  return [{ ...change, only: true }, ...gone.flatMap((child) => dropFrom(child, change, lowering))];
}

/** What the parent alone lost is the child's own now, and goes by itself. */
function dropFrom(child: QualifiedName, of: DropColumn, lowering: Lowering): readonly Change[] {
  const { name } = of.column;
  const own = columnOf(lowering.tableBefore(child), name);
  if (own?.inherited !== true || columnOf(lowering.tableAfter(child), name) !== undefined) return [];
  const drop = follow(of, { kind: "dropColumn", table: nameOf(child), column: own });
  return dropColumn({ ...drop, needs: [...drop.needs, ...of.makes] }, lowering);
}

function keeps(heir: QualifiedName, name: string, lowering: Lowering): boolean {
  const [before, after] = [lowering.tableBefore(heir), lowering.tableAfter(heir)].map((table) => columnOf(table, name));
  return before?.inherited === true && after !== undefined && after.inherited !== true;
}

const columnOf = (table: Table | undefined, name: string): Column | undefined =>
  table?.columns.find((column) => column.name === name);
