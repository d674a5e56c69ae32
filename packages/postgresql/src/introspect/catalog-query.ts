/** The one query that reads everything: a row with one JSON text for each part. */
import { parts } from "./parts.js";

/** `$1` is the namespaces to read (NULL: all but the engine's own), `$2` the tables to leave out. */
export function catalogQuery(serverVersion: number): string {
  const selected = Object.entries(parts).map(
    ([name, part]) =>
      `(select coalesce(json_agg(json_row), '[]') from (${part.sql(serverVersion)}) json_row)::text as "${name}"`,
  );
  return `${commonTables}\nselect ${selected.join(",\n")}`;
}

/** What the parts share: extension members, and the namespaces, relations and types that are read. */
export const commonTables = `
with ns as materialized (
  select oid, nspname::text as name from pg_namespace
  where nspname !~ '^pg_' and nspname <> 'information_schema' and ($1::text[] is null or nspname = any ($1))
), ext as materialized (
  select classid, objid, refobjid as extension from pg_depend where deptype = 'e'
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
