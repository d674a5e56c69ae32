/** What few columns have: one row for each that has any of it. */
import { collationSql } from "../collation-sql.js";
import type { Oid, Part } from "../part.js";

export interface ColumnDetailRow {
  readonly table: Oid;
  readonly number: number;
  readonly identity: "a" | "d" | "";
  readonly generated: "s" | "v" | "";
  readonly collation: string | null;
  readonly storage: string | null;
  readonly compression: string | null;
  readonly statistics: number | null;
  readonly inherited: boolean;
}

export const columnDetails: Part<ColumnDetailRow> = {
  sql: (version) => `
    select a.attrelid::int8 as table, a.attnum as number, a.attidentity as identity, a.attgenerated as generated,
      case when a.attcollation <> t.typcollation then ${collationSql("a.attcollation")} end as collation,
      case when a.attstorage <> t.typstorage then ${storage} end as storage,
      case ${compression(version)} when 'p' then 'pglz' when 'l' then 'lz4' end as compression, nullif(a.attstattarget, -1) as statistics, not a.attislocal as inherited
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid in (select oid from rel where relkind in ('r', 'p', 'm', 'c'))
      and a.attnum > 0 and not a.attisdropped
      and (a.attidentity <> '' or a.attgenerated <> '' or a.attcollation <> t.typcollation or a.attstorage <> t.typstorage
        or ${compression(version)} <> '' or nullif(a.attstattarget, -1) is not null or not a.attislocal)`,
};

const storage =
  "case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end";

const compression = (version: number): string => (version >= 140000 ? "a.attcompression" : "''");
