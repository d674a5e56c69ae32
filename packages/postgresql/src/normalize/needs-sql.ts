/** SQL for what objects depend on, by name: a JSON list of `[kind, namespace, name, member]` as `objectId` takes them. */

/** `objects` is a query for OIDs of the system catalog. What an extension owns counts as the extension. */
export function needsSql(catalog: string, objects: string): string {
  return `
    select coalesce(jsonb_agg(distinct coalesce(
      (select jsonb_build_array('extension', '', x.extname) from pg_depend e join pg_extension x on x.oid = e.refobjid
        where e.classid = d.refclassid and e.objid = d.refobjid and e.deptype = 'e'),
      case d.refclassid ${Object.entries(names)
        .map(([of, name]) => `when '${of}'::regclass then ${name}`)
        .join("\n      ")} end)) filter (where d.refobjid >= 16384), '[]')
    from pg_depend d
    where d.classid = '${catalog}'::regclass and d.objid in (${objects}) and d.deptype in ('n', 'a')`;
}

/** The kind of a relation, as `objectId` names it. */
const relationKind =
  "case c.relkind when 'v' then 'view' when 'm' then 'materializedView' when 'S' then 'sequence' when 'c' then 'type' else 'table' end";

const names: Readonly<Record<string, string>> = {
  pg_class: `(
        select case when d.refobjsubid > 0 and c.relkind in ('r', 'p', 'f')
          then jsonb_build_array('column', n.nspname, c.relname, a.attname)
          else jsonb_build_array(${relationKind}, n.nspname, c.relname) end
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
        where c.oid = d.refobjid)`,
  pg_proc: `(
        select jsonb_build_array('routine', n.nspname, p.proname, oidvectortypes(p.proargtypes))
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.oid = d.refobjid)`,
  pg_type: `(
        select case when c.relkind in ('r', 'p', 'f', 'v', 'm')
          then jsonb_build_array(${relationKind}, n.nspname, c.relname)
          else jsonb_build_array('type', n.nspname, t.typname) end
        from pg_type own join pg_type t on t.oid = case when own.typcategory = 'A' then own.typelem else own.oid end
          join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
        where own.oid = d.refobjid)`,
  pg_constraint: `(
        select jsonb_build_array('constraint', n.nspname, c.relname, k.conname)
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where k.oid = d.refobjid)`,
  pg_namespace: `(select jsonb_build_array('namespace', '', n.nspname) from pg_namespace n where n.oid = d.refobjid)`,
};
