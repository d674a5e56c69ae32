/** The one query that reads everything: for each part a JSON text, a list of values for each of its fields. */
import type { ReadServer } from "./part.js";
import { type PartName, parts } from "./parts.js";

/** `$1` is the namespaces to read (NULL: all but the engine's own), `$2` the tables to leave out. */
export function catalogQuery(server: ReadServer): string {
  const selected = (Object.keys(parts) as PartName[]).flatMap((name) => {
    const sql = parts[name].sql(server);
    return sql === undefined ? [] : [`${selectPart(sql, parts[name].fields)} as "${name}"`];
  });
  return `${commonTables}, ${oddColumns}\nselect ${selected.join(",\n")}`;
}

/** Lists of values are half as long as objects, and made in half the time. */
const selectPart = (sql: string, fields: readonly string[]): string =>
  `(select json_build_array(${fields.map((field) => `json_agg(part."${field}")`).join(", ")})::text from (${sql}) part)`;

/** What the parts share: extension members (those of plpgsql are the engine's), and the namespaces, relations and types that are read. */
export const commonTables = `
with ns as materialized (
  select oid, nspname::text as name from pg_namespace
  where nspname !~ '^pg_' and nspname <> 'information_schema' and ($1::text[] is null or nspname = any ($1))
), ext as materialized (
  select classid, objid, refobjid as extension from pg_depend
  where refclassid = 'pg_extension'::regclass and deptype = 'e' and objid >= 16384
), rel as materialized (
  select c.* from pg_class c
  where c.relnamespace in (select oid from ns) and c.relkind in ('r', 'p', 'v', 'm', 'c', 'f', 'S')
    and not exists (select from ext where classid = 'pg_class'::regclass and objid = c.oid)
    and not (c.relkind in ('r', 'p') and c.relname = any ($2::text[]))
), typ as materialized (
  select t.* from pg_type t
  where t.typnamespace in (select oid from ns)
    and not exists (select from ext where classid = 'pg_type'::regclass and objid = t.oid)
)`;

/** Columns, of tables and indexes, that are not like most: found in one pass. */
const oddColumns = `odd as materialized (
  select attrelid, attnum, attname, atttypid, attcollation, attoptions, attacl, attstattarget from pg_attribute
  where attrelid >= 16384 and attnum > 0 and not attisdropped and (attoptions is not null or attacl is not null
    or attstattarget >= 0 or attcollation not in (0, 'pg_catalog."default"'::regcollation) or atttypid = 'bpchar'::regtype)
)`;
