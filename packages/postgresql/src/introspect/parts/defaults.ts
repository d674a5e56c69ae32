/** Defaults, and expressions of generated columns. */
import type { Oid, Part } from "../part.js";

export interface DefaultRow {
  readonly oid: Oid;
  readonly table: Oid;
  readonly number: number;
  readonly expression: string;
}

export const defaults: Part<DefaultRow> = {
  fields: ["oid", "table", "number", "expression"],
  // what names no column needs no table, which the engine would open
  sql: () => `
    select d.oid::int8, d.adrelid::int8 as table, d.adnum as number,
      pg_get_expr(d.adbin, case when strpos(d.adbin::text, '{VAR ') > 0 then d.adrelid else 0 end) as expression
    from pg_attrdef d where d.adrelid in (select oid from rel where relkind in ('r', 'p', 'v', 'm'))`,
};
