/** Extended statistics. */
import { byNameSql } from "../by-name-sql.js";
import type { Oid, Part } from "../part.js";

export interface StatisticsRow {
  readonly oid: Oid;
  readonly namespace: Oid;
  readonly name: string;
  readonly table: Oid;
  readonly definition: string;
  readonly target: number | null;
}

export const statistics: Part<StatisticsRow> = {
  fields: ["oid", "namespace", "name", "table", "definition", "target"],
  sql: ({ has }) =>
    has("pg_statistic_ext")
      ? `
    select s.oid::int8, s.stxnamespace::int8 as namespace, s.stxname as name, s.stxrelid::int8 as table,
      pg_get_statisticsobjdef(s.oid) as definition, nullif(s.stxstattarget, -1) as target
    from pg_statistic_ext s where s.stxnamespace in (select oid from ns) and s.stxrelid in (select oid from rel)
    ${byNameSql("s.stxname", "s.stxnamespace")}`
      : undefined,
};
