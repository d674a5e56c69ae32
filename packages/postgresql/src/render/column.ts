/** Columns: added, dropped, renamed, and everything about them that can change. */
import type { Column, PlanContext, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterColumn, alterTable } from "./alter-table.js";
import { backfill } from "./backfill.js";
import { columnOptionStatements } from "./column-options.js";
import { columnParts } from "./column-parts.js";
import { changeColumnType } from "./column-type.js";
import { foreignKeyClause } from "./constraint-clause.js";
import { changeGenerated } from "./generated.js";
import { changeIdentity } from "./identity.js";
import { alterNotNull, setNotNull } from "./not-null.js";
import type { Renderers } from "./renderers.js";

export const columnRenderers: Renderers<
  | "addColumn"
  | "dropColumn"
  | "renameColumn"
  | "alterColumnType"
  | "setDefault"
  | "dropDefault"
  | "setNotNull"
  | "dropNotNull"
  | "alterIdentity"
  | "alterGenerated"
  | "alterColumnOptions"
  | "backfill"
> = {
  addColumn: ({ table, column, backfill, foreignKey }, context) => [
    ...(backfill === undefined ? addColumn(table, column, context) : addFilled(table, column, backfill, context)),
    ...(foreignKey === undefined ? [] : [alterTable(table, `ADD ${foreignKeyClause(foreignKey)}`)]),
  ],
  dropColumn: ({ table, column }) => [alterTable(table, `DROP COLUMN ${sql.quote(column.name)}`)],
  renameColumn: ({ table, from, to }) => [alterTable(table, `RENAME COLUMN ${sql.quote(from)} TO ${sql.quote(to)}`)],
  alterColumnType: changeColumnType,
  setDefault: (action) => [alterColumn(action.table, action.column.name, `SET DEFAULT ${action.default}`)],
  dropDefault: ({ table, column }) => [alterColumn(table, column.name, "DROP DEFAULT")],
  setNotNull: ({ table, column }) => [setNotNull(table, column)],
  dropNotNull: ({ table, column }) => [alterColumn(table, column.name, "DROP NOT NULL")],
  alterIdentity: changeIdentity,
  alterGenerated: changeGenerated,
  alterColumnOptions: ({ table, from, to }, context) => [
    ...alterNotNull(table, from, to),
    ...columnOptionStatements(table, from, to, context),
  ],
  backfill: (action, context) => [backfill(action, context)],
};

function addColumn(table: QualifiedName, column: Column, context: PlanContext): readonly string[] {
  const { before, definition, after } = columnParts(table, column, context);
  return [...before, alterTable(table, `ADD COLUMN ${definition}`), ...after];
}

/** Rows that exist get the backfill, new ones the default: so the default and NOT NULL come last. */
function addFilled(table: QualifiedName, column: Column, expression: string, context: PlanContext): readonly string[] {
  const { default: value, notNull: _, ...bare } = column;
  return [
    ...addColumn(table, { ...bare, nullable: true }, context),
    `UPDATE ${sql.qualify(table)} SET ${sql.quote(column.name)} = ${expression}`,
    ...(value === undefined ? [] : [alterColumn(table, column.name, `SET DEFAULT ${value}`)]),
    ...(column.nullable ? [] : [setNotNull(table, column)]),
  ];
}
