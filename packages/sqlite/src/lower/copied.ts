/** What goes into each column of a rebuilt table, as expressions over the old row. */
import type { Change, Column, Table } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { sql } from "../sql.js";
import { virtualTables } from "../virtual-tables.js";
import type { Alteration } from "./alteration.js";

export interface Copied {
  readonly column: string;
  readonly expression: string;
}

/** A column that is left out takes its default. */
export function copied({ from, to, changes }: Alteration): readonly Copied[] {
  if (to.options.virtual !== undefined) return copiedVirtual(from, to.options.virtual);
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

function copiedVirtual({ columns }: Table, using: string): readonly Copied[] {
  const known = new Set(columns.map(({ name }) => fold(name)));
  const both = virtualTables.columns(using).filter((name) => known.has(fold(name)));
  return both.map((name) => ({ column: name, expression: sql.quote(name) }));
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
