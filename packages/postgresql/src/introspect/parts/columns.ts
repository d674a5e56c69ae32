/** Columns of relations, as most of them are; what few of them have is in `column-details.ts`. */
import type { Oid, Part } from "../part.js";

export interface ColumnRow {
  readonly table: Oid;
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly typeId: Oid;
  readonly notNull: boolean;
}

export const columns: Part<ColumnRow> = {
  sql: () => `
    select a.attrelid::int8 as table, a.attnum as number, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.atttypid::int8 as "typeId", a.attnotnull as "notNull"
    from pg_attribute a
    where a.attnum > 0 and not a.attisdropped
      and a.attrelid in (select oid from rel where relkind in ('r', 'p', 'v', 'm', 'c'))`,
};
