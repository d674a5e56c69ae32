/** Columns of relations. */
import { collationSql } from "../collation-sql.js";
import type { Oid, Part } from "../part.js";

export interface ColumnRow {
  readonly table: Oid;
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly typeId: Oid;
  readonly notNull: boolean;
  readonly detail: ColumnDetail | null;
}

/** What few columns have any of. Not of views. */
export interface ColumnDetail {
  readonly identity: "a" | "d" | "";
  readonly generated: "s" | "v" | "";
  readonly collation: string | null;
  readonly storage: string | null;
  readonly compression: string | null;
  readonly statistics: number | null;
  readonly inherited: boolean;
  /** Of a materialized view's; those of tables are properties (`alterations.ts`). */
  readonly options: readonly string[] | null;
}

export const columns: Part<ColumnRow> = {
  fields: ["table", "number", "name", "type", "typeId", "notNull", "detail"],
  sql: ({ version }) => `
    select a.attrelid::int8 as table, a.attnum as number, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.atttypid::int8 as "typeId", a.attnotnull as "notNull",
      case when c.relkind <> 'v' and (a.attidentity <> '' or a.attgenerated <> '' or ${unlikeItsType}
          or ${compression(version)} <> '' or a.attstattarget >= 0 or not a.attislocal or a.attoptions is not null and c.relkind = 'm')
        then json_build_object('identity', a.attidentity, 'generated', a.attgenerated,
          'collation', (select ${collationSql("a.attcollation")}
            from pg_type t where t.oid = a.atttypid and t.typcollation <> a.attcollation),
          'storage', (select ${storage}
            from pg_type t where t.oid = a.atttypid and t.typstorage <> a.attstorage),
          'compression', case ${compression(version)} when 'p' then 'pglz' when 'l' then 'lz4' end,
          'statistics', nullif(a.attstattarget, -1), 'inherited', not a.attislocal,
          'options', case when c.relkind = 'm' then a.attoptions end) end as detail
    from rel c join pg_attribute a on a.attrelid = c.oid
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'c')`,
};

/** By one look into a hashed table, where a join would look into the index of types for each column. */
const unlikeItsType =
  "(a.atttypid, a.attcollation, a.attstorage) not in (select oid, typcollation, typstorage from pg_type)";

const storage =
  "case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end";

const compression = (version: number): string => (version >= 140000 ? "a.attcompression" : "''");
