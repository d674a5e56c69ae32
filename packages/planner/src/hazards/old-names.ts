/** How things were called before a plan's renames: what a probe has to ask for. */
import type { QualifiedName } from "../catalog.js";
import { namesIn } from "../adopt/names-in-text.js";
import { sameName } from "../names.js";
import { columnBefore, nameBefore } from "../renames/name-before.js";
import type { HazardContext } from "./hazard-rule.js";
import { changesOf } from "../changes-of.js";

export const oldTable = (table: QualifiedName, { renames }: HazardContext): QualifiedName =>
  nameBefore("table", table, renames);

export const oldType = (type: QualifiedName, { renames }: HazardContext): QualifiedName =>
  nameBefore("type", type, renames);

export const oldColumn = (table: QualifiedName, column: string, { renames }: HazardContext): string =>
  columnBefore(table, column, renames);

/** Whether SQL text about the table can be asked as it is: no column that it reads, as far as its words tell, is renamed or added. */
export function canAsk(text: string, table: QualifiedName, { renames, changes }: HazardContext): boolean {
  const names = new Set([...namesIn(text)].map((name) => name.toLowerCase()));
  const renamed = renames.flatMap((each) => (each.kind === "column" && sameName(each.of, table) ? [each.to] : []));
  const added = changesOf(changes, table).flatMap((each) => (each.kind === "addColumn" ? [each.column.name] : []));
  return ![...renamed, ...added].some((name) => names.has(name.toLowerCase()));
}

/** Whether the plan adds one of the columns: nothing can be asked about it yet. */
export function addsAny(table: QualifiedName, columns: readonly string[], { changes }: HazardContext): boolean {
  return changesOf(changes, table).some(
    (change) => change.kind === "addColumn" && columns.includes(change.column.name),
  );
}
