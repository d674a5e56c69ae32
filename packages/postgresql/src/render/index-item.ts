/** One item of an index, a key or an exclusion. */
import type { IndexItem } from "@dsl/planner";
import { sql } from "../sql.js";
import { collate } from "./collate.js";
import { enclosed } from "./enclosed.js";
import { words } from "./words.js";

/** `"email"`, `(lower(email)) COLLATE "C" text_pattern_ops DESC NULLS LAST` */
export function indexItem({ target, collation, opclass, descending, nulls }: IndexItem): string {
  return words(
    target.kind === "column" ? sql.quote(target.column) : enclosed(target.expression),
    collate(collation),
    opclass,
    descending === true && "DESC",
    nulls !== undefined && `NULLS ${nulls.toUpperCase()}`,
  );
}

/** `"email"`: keys have columns only. */
export function keyColumns(items: readonly IndexItem[], period: boolean | undefined): string {
  const names = items.map((item) => indexItem({ target: item.target }));
  return `(${names.join(", ")}${period === true ? " WITHOUT OVERLAPS" : ""})`;
}
