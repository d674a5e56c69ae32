/** Whether a table says a key or index itself: one that its parent gives it has the usual name, or must say another. */
import { conventionalName, type Index, type Table, itemNames } from "@dsl/planner";
import type { Writing } from "../text/writing.js";

export function isOwnIndex(
  { name, items, inherited }: Pick<Index, "name" | "items" | "inherited">,
  table: Table,
  suffix: "_pkey" | "_key" | "_idx",
  { dialect }: Writing,
): boolean {
  if (inherited !== true) return true;
  return name !== conventionalName([table.name, ...itemNames(items)], suffix, dialect.facts.maxIdentifierBytes);
}
