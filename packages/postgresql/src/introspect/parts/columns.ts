/** Columns of relations, as most of them are; what few of them have is in `column-details.ts`. */
import type { Oid, Part } from "../part.js";

export interface ColumnRow {
  readonly table: Oid;
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly typeId: Oid;
  readonly notNull: boolean;
  readonly default: string | null;
  /** The object that holds the default, for its dependencies. */
  readonly defaultId: Oid | null;
}

export const columns: Part<ColumnRow> = {
  sql: () => `
    select a.attrelid as table, a.attnum as number, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.atttypid as "typeId", a.attnotnull as "notNull", pg_get_expr(d.adbin, d.adrelid) as default, d.oid as "defaultId"
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum and a.atthasdef
    where a.attrelid in (select oid from rel where relkind in ('r', 'p', 'v', 'm', 'c'))
      and a.attnum > 0 and not a.attisdropped
    order by a.attrelid, a.attnum`,
};
