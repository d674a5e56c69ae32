/** Relations that are not read, but that foreign keys or children of what is read name. */
import type { Oid, Part } from "../part.js";

export interface OutsideRow {
  readonly oid: Oid;
  readonly namespace: string;
  readonly name: string;
  /** Names of its columns by number. */
  readonly columns: Readonly<Record<string, string>>;
}

export const outside: Part<OutsideRow> = {
  fields: ["oid", "namespace", "name", "columns"],
  sql: () => `
    select c.oid::int8, n.nspname as namespace, c.relname as name,
      (select json_object_agg(a.attnum, a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid in (
      select confrelid from pg_constraint
      where contype = 'f' and conrelid in (select oid from rel) and confrelid not in (select oid from rel)
      union select inhparent from pg_inherits where inhrelid in (select oid from rel) and inhparent not in (select oid from rel))`,
};
