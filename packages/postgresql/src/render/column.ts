/**
 * Columns: added, dropped, renamed, and everything about them that can change. Lowering has made changes of their own of
 * what one statement cannot do: filling rows, converting a default, replacing a column.
 */
import { sql } from "../sql.js";
import { alterColumn, alterTable, alterTableOnly } from "./alter-table.js";
import { backfill } from "./backfill.js";
import { collate } from "./collate.js";
import { columnOptionStatements, keptOptions } from "./column-options.js";
import { columnParts } from "./column-parts.js";
import { foreignKeyClause } from "./constraint-clause.js";
import { enclosed } from "./enclosed.js";
import { changeIdentity } from "./identity.js";
import { alterNotNull, setNotNull } from "./not-null.js";
import { replaceHeld } from "./replace-held.js";
import type { Renderers } from "./renderers.js";
import { words } from "./words.js";

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
  addColumn: ({ table, column, foreignKey }, context) => {
    const { before, definition, after } = columnParts(table, column, context);
    const reference = foreignKey === undefined ? [] : [alterTable(table, `ADD ${foreignKeyClause(foreignKey)}`)];
    return [...before, alterTable(table, `ADD COLUMN ${definition}`), ...after, ...reference];
  },
  dropColumn: ({ table, column, only }) => [
    (only === true ? alterTableOnly : alterTable)(table, `DROP COLUMN ${sql.quote(column.name)}`),
  ],
  renameColumn: ({ table, from, to }) => [alterTable(table, `RENAME COLUMN ${sql.quote(from)} TO ${sql.quote(to)}`)],
  alterColumnType: ({ table, from, to, using, successors = [] }, context) => [
    alterColumn(
      table,
      to.name,
      words(`TYPE ${to.type.text}`, collate(to.collation), using !== undefined && `USING ${using}`),
    ),
    ...successors.flatMap(({ enum: type, values }) => replaceHeld(table, from, type, values, context)),
    ...keptOptions(table, from, to, context),
  ],
  setDefault: (action) => [alterColumn(action.table, action.column.name, `SET DEFAULT ${action.default}`)],
  dropDefault: ({ table, column }) => [alterColumn(table, column.name, "DROP DEFAULT")],
  setNotNull: ({ table, column }) => [setNotNull(table, column)],
  dropNotNull: ({ table, column }) => [alterColumn(table, column.name, "DROP NOT NULL")],
  alterIdentity: changeIdentity,
  alterGenerated: ({ table, to }) => [
    alterColumn(
      table,
      to.name,
      to.generated === undefined ? "DROP EXPRESSION" : `SET EXPRESSION AS ${enclosed(to.generated.expression)}`,
    ),
  ],
  alterColumnOptions: ({ table, from, to }, context) => [
    ...alterNotNull(table, from, to),
    ...columnOptionStatements(table, from, to, context),
  ],
  backfill,
};
