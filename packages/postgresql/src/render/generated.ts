/** A column that becomes, stops being or changes as generated column. */
import type { Column, PlanContext, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterColumn, alterTable } from "./alter-table.js";
import { columnParts } from "./column-parts.js";
import type { Renderer } from "./renderers.js";

export const changeGenerated: Renderer<"alterGenerated"> = ({ table, from, to }, context) => {
  const [old, now] = [from.generated, to.generated];
  // Servers before 17 cannot give a column another expression.
  const settable = old !== undefined && old.stored === now?.stored && context.serverVersion >= 170000;
  if (settable && now !== undefined) return [alterColumn(table, to.name, `SET EXPRESSION AS (${now.expression})`)];
  if (old?.stored === true && now === undefined) return [alterColumn(table, to.name, "DROP EXPRESSION")];
  return anew(table, from, to, context);
};

/** The old column goes. One that was only computed leaves its values behind. */
function anew(table: QualifiedName, from: Column, to: Column, context: PlanContext): readonly string[] {
  const add = ({ before, definition, after }: ReturnType<typeof columnParts>) => [
    ...before,
    alterTable(table, `ADD COLUMN ${definition}`),
    ...after,
  ];
  const drop = alterTable(table, `DROP COLUMN ${sql.quote(from.name)}`);
  const comment =
    to.comment === undefined
      ? []
      : [`COMMENT ON COLUMN ${sql.qualify(table)}.${sql.quote(to.name)} IS ${sql.literal(to.comment)}`];
  if (to.generated !== undefined || from.generated === undefined)
    return [drop, ...add(columnParts(table, to, context)), ...comment];
  const fill = `UPDATE ${sql.qualify(table)} SET ${sql.quote(to.name)} = ${from.generated.expression}`;
  const required = to.nullable ? [] : [alterColumn(table, to.name, "SET NOT NULL")];
  return [drop, ...add(columnParts(table, { ...to, nullable: true }, context)), fill, ...required, ...comment];
}
