/** The items of an index or key, between parentheses. */
import type { IndexItem } from "@dsl/planner";
import { sql } from "../sql.js";
import { collate, inline } from "./expression.js";

export function indexItems(items: readonly IndexItem[]): string {
  return `(${items.map(indexItem).join(", ")})`;
}

function indexItem({ target, collation, descending }: IndexItem): string {
  const text = target.kind === "column" ? sql.quote(target.column) : inline(target.expression);
  return `${text}${collate(collation)}${descending === true ? " DESC" : ""}`;
}
