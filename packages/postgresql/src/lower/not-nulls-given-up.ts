/**
 * PostgreSQL 18: a NOT NULL that a child has itself would stay beside that which it gets from its parent. Where it is to have
 * the parent's alone, its own goes before. One under a primary key cannot.
 */
import { type Change, type Column, handedDown, nameOf, type QualifiedName, type Table } from "@dsl/planner";
import { follow, type Lowering } from "./lowering.js";

type HandsDown = Extract<Change, { readonly kind: "setNotNull" | "alterColumnOptions" }>;

/** Before the change, which comes last. */
export function afterGivenUp<C extends HandsDown>(
  change: C,
  name: string,
  lowering: Lowering,
): readonly [C, ...Change[]] {
  const given = lowering.heirs.of(change.table).flatMap((heir) => {
    const column = columnOf(heir, name);
    if (column === undefined || !givesUpNotNull(heir, name, lowering)) return [];
    const table = nameOf(heir);
    return [
      follow(change, { kind: "dropNotNull", table, column }, { lock: { on: [table], mode: "ACCESS EXCLUSIVE" } }),
    ];
  });
  const needs = given.flatMap(({ makes }) => makes);
  return [{ ...change, needs: [...change.needs, ...needs] }, ...given];
}

export function givesUpNotNull(table: QualifiedName, name: string, lowering: Lowering): boolean {
  const [before, after] = [lowering.tableBefore(table), lowering.tableAfter(table)];
  if (lowering.serverVersion < 180000 || before === undefined || after === undefined) return false;
  return (
    isParents(columnOf(after, name)) && isOwn(before, name, lowering) && !isKeyed(before, name) && !isKeyed(after, name)
  );
}

function isParents(column: Column | undefined): boolean {
  if (column?.nullable !== false) return false;
  return column.inherited === true ? column.notNull === undefined : column.notNull?.inherited === true;
}

/** No parent had a NOT NULL for it. */
function isOwn(table: Table, name: string, lowering: Lowering): boolean {
  if (table.options.inherits === undefined || columnOf(table, name)?.nullable !== false) return false;
  return handedDown(table, name, (parent) => lowering.tableBefore(parent))?.nullable !== false;
}

const columnOf = ({ columns }: Table, name: string): Column | undefined => columns.find((each) => each.name === name);

const isKeyed = ({ primaryKey }: Table, name: string): boolean =>
  primaryKey?.items.some(({ target }) => target.kind === "column" && target.column === name) === true;
