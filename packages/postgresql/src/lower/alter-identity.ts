/** Numbering goes on after the greatest number, which is looked for: in all rows, unless an index leads to it. */
import { nameOf, type Change, type Column, type Table } from "@dsl/planner";
import { startsNumbering } from "../render/starts-numbering.js";
import type { Lowering } from "./lowering.js";

type AlterIdentity = Extract<Change, { readonly kind: "alterIdentity" }>;

export function alterIdentity(change: AlterIdentity, lowering: Lowering): readonly Change[] {
  const isScanned = startsNumbering(change) && !isSorted(change.to, lowering.tableAfter(change.table));
  const lock = { on: [nameOf(change.table)], mode: "ACCESS EXCLUSIVE" };
  return [{ ...change, lock: isScanned ? { ...lock, work: "scan" } : lock }];
}

function isSorted({ name }: Column, table: Table | undefined): boolean {
  const plain = (table?.indexes ?? []).filter(
    ({ where, method = "btree" }) => where === undefined && method === "btree",
  );
  return [table?.primaryKey, ...plain].some((index) => {
    const target = index?.items[0]?.target;
    return target?.kind === "column" && target.column === name;
  });
}
