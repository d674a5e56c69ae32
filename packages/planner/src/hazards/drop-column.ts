/** D6002: a column goes, and its values with it. */
import type { Column, QualifiedName, Table } from "../catalog.js";
import type { Action } from "../change.js";
import { commonColumns } from "../kinds/kept-rows.js";
import { shownName } from "../names.js";
import type { HazardRule } from "./hazard-rule.js";
import { oldColumn, oldTable } from "./old-names.js";

export const dropColumn: HazardRule = {
  code: "D6002",
  doc: "Dropping a column loses its values. If it was renamed, say so with `@renamedFrom`; if its type changes, convert it with `@using`.",
  stage: "meant",
  detect: (change, context) => [
    ...lostAttributes(change).map(({ type, name }) => ({
      code: "D6002",
      severity: "error" as const,
      destructive: true,
      message: `dropping "${name}" of type "${shownName(type, context.dialect)}" loses its values`,
      help: "if it was renamed, write @renamedFrom at the new field",
    })),
    ...lostColumns(change).map(({ table, column }) => ({
      code: "D6002",
      severity: "error" as const,
      destructive: true,
      message: `dropping column "${shownName(table, context.dialect)}.${column.name}" loses its values`,
      help: "if it was renamed, write @renamedFrom at the new field; if its type changes, write @using",
      probe: {
        kind: "notNull" as const,
        table: oldTable(table, context),
        column: oldColumn(table, column.name, context),
      },
    })),
  ],
};

/** Columns of the type have it in their values. */
function lostAttributes(change: Action): readonly { readonly type: QualifiedName; readonly name: string }[] {
  if (change.kind !== "alterCompositeType") return [];
  const kept = new Set(change.to.attributes.map(({ name }) => name));
  return change.from.attributes.filter(({ name }) => !kept.has(name)).map(({ name }) => ({ type: change.to, name }));
}

interface LostColumn {
  readonly table: QualifiedName;
  readonly column: Column;
}

/** A generated column is computed from others: it loses nothing, and what becomes one loses what it held. */
function lostColumns(change: Action): readonly LostColumn[] {
  if (change.kind === "setRowsAside") return notKept(change.from, change.to);
  if (change.kind === "dropColumn" && change.column.generated === undefined) return [change];
  const computes = change.kind === "alterGenerated" && change.from.generated === undefined;
  return computes ? [{ table: change.table, column: change.from }] : [];
}

function notKept(from: Table, to: Table): readonly LostColumn[] {
  const kept = new Set(commonColumns(from, to).map(({ name }) => name));
  const lost = from.columns.filter(({ name, generated }) => generated === undefined && !kept.has(name));
  return lost.map((column) => ({ table: to, column }));
}
