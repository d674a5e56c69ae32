/** What goes into each column of a rebuilt table, as expressions over the old row. */
import type { Change, Column } from "@dsl/planner";
import { sql } from "../sql.js";
import type { Alteration } from "./alteration.js";

export interface Copied {
  readonly column: string;
  readonly expression: string;
}

/** A column that is left out takes its default. */
export function copied({ from, to, changes }: Alteration): readonly Copied[] {
  const added = new Map(
    changes.flatMap((change) => (change.kind === "addColumn" ? [[change.column.name, change]] : [])),
  );
  const old = new Set(from.columns.map(({ name }) => name));
  return to.columns.flatMap((column) => {
    if (column.generated !== undefined) return [];
    const addition = added.get(column.name);
    const value = addition === undefined && old.has(column.name) ? kept(column, changes) : addition?.backfill;
    return value === undefined ? [] : [{ column: column.name, expression: value }];
  });
}

function kept({ name }: Column, changes: readonly Change[]): string {
  let value = sql.quote(name);
  for (const change of changes) {
    if (change.kind === "alterColumnType" && change.to.name === name && change.using !== undefined)
      value = change.using;
    if (change.kind === "backfill" && change.column.name === name) value = `coalesce(${value}, ${change.expression})`;
  }
  return value;
}
