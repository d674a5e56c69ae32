/** SQL for the catalog's spelling of a collation: its name, or the qualified name as SQL where it is not the engine's own. */
export const collationSql = (oid: string): string => `(
    select case when o.collnamespace = 'pg_catalog'::regnamespace then o.collname::text
      else '"' || replace(n.nspname, '"', '""') || '"."' || replace(o.collname, '"', '""') || '"' end
    from pg_collation o join pg_namespace n on n.oid = o.collnamespace where o.oid = ${oid})`;
