/**
 * Drops everything that somebody made in a database. The namespace `public` stays, emptied: before PostgreSQL 15 the owner
 * of a database may not drop it.
 */
import { dropSubscriptions } from "./drop-subscriptions.js";
import type { PostgresqlConnection } from "./connection.js";

export async function emptyDatabase(connection: PostgresqlConnection): Promise<void> {
  await dropSubscriptions(connection);
  for (const { find, drop } of [...outsideNamespaces, ...inPublic]) {
    const rows = await connection.query(find);
    for (const { name } of rows) await connection.execute(`DROP ${drop} IF EXISTS ${String(name)} CASCADE`);
  }
  await connection.execute("CREATE SCHEMA IF NOT EXISTS public");
  for (const { statement } of await connection.query(asAtFirst(connection.serverVersion)))
    await connection.execute(String(statement));
}

/** Statements that take back default privileges, and what else than at first roles may do with `public`. */
const asAtFirst = (version: number): string => `
  select format('ALTER DEFAULT PRIVILEGES FOR ROLE %I %s %s %s ON %s %s %s', r.rolname,
    coalesce('IN SCHEMA ' || nullif(d.defaclnamespace, 0)::regnamespace::text, ''), case when x.given then 'REVOKE' else 'GRANT' end, x.privilege,
    case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS' when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end,
    case when x.given then 'FROM' else 'TO' end, case x.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(x.grantee)) end) as statement
  from pg_default_acl d join pg_roles r on r.oid = d.defaclrole cross join lateral (
    select coalesce(l.grantee, s.grantee) as grantee, coalesce(l.privilege_type, s.privilege_type) as privilege, s.grantee is null as given
    from aclexplode(d.defaclacl) l full join aclexplode(case when d.defaclnamespace = 0
        then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole) end) s
      on s.grantee = l.grantee and s.privilege_type = l.privilege_type
    where s.grantee is null or l.grantee is null) x
  union all
  select format('REVOKE %s ON SCHEMA public FROM %s', a.privilege_type, case a.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(a.grantee)) end)
  from pg_namespace n cross join lateral aclexplode(n.nspacl) a
  where n.nspname = 'public' and a.grantee <> n.nspowner and not (a.grantee = 0 and a.privilege_type in (${ofEveryone(version)}))
  union all
  select format('GRANT %s ON SCHEMA public TO PUBLIC', p) from unnest(array[${ofEveryone(version)}]) p
  where not exists (select from pg_namespace n cross join lateral aclexplode(n.nspacl) a
    where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = p)`;

const ofEveryone = (version: number): string => (version >= 150000 ? "'USAGE'" : "'USAGE', 'CREATE'");

interface Kind {
  readonly drop: string;
  /** Names as SQL. */
  readonly find: string;
}

/** Namespaces among them, with all that is in them. */
const outsideNamespaces: readonly Kind[] = [
  { drop: "EVENT TRIGGER", find: "select quote_ident(evtname) as name from pg_event_trigger" },
  { drop: "PUBLICATION", find: "select quote_ident(pubname) as name from pg_publication" },
  { drop: "EXTENSION", find: "select quote_ident(extname) as name from pg_extension where oid >= 16384" },
  {
    drop: "SCHEMA",
    find: "select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')",
  },
  { drop: "SERVER", find: "select quote_ident(srvname) as name from pg_foreign_server" },
  { drop: "FOREIGN DATA WRAPPER", find: "select quote_ident(fdwname) as name from pg_foreign_data_wrapper" },
  { drop: "LANGUAGE", find: "select quote_ident(lanname) as name from pg_language where oid >= 16384" },
  { drop: "ACCESS METHOD", find: "select quote_ident(amname) as name from pg_am where oid >= 16384" },
];

/** Those between types that stay; all others go with a type. */
const casts: Kind = {
  drop: "CAST",
  find: `select format('(%s as %s)', format_type(castsource, null), format_type(casttarget, null)) as name
    from pg_cast c where oid >= 16384 and not exists (
      select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype in ('i', 'e'))`,
};

const relations = (drop: string, kinds: string): Kind => ({
  drop,
  find: `select format('public.%I', relname) as name from pg_class
    where relnamespace = to_regnamespace('public') and relkind in (${kinds})`,
});

const named = (drop: string, catalog: string, prefix: string): Kind => ({
  drop,
  find: `select format('public.%I', ${prefix}name) as name from ${catalog} where ${prefix}namespace = to_regnamespace('public')`,
});

const inPublic: readonly Kind[] = [
  casts,
  relations("TABLE", "'r', 'p'"),
  relations("FOREIGN TABLE", "'f'"),
  relations("VIEW", "'v'"),
  relations("MATERIALIZED VIEW", "'m'"),
  relations("SEQUENCE", "'S'"),
  {
    drop: "TYPE",
    find: `select format('public.%I', typname) as name from pg_type
      where typnamespace = to_regnamespace('public') and typtype in ('e', 'd', 'c', 'r', 'p')
        or typnamespace = to_regnamespace('public') and typtype = 'b' and typcategory <> 'A'`,
  },
  {
    drop: "ROUTINE",
    find: "select oid::regprocedure::text as name from pg_proc where pronamespace = to_regnamespace('public')",
  },
  {
    drop: "OPERATOR",
    find: "select oid::regoperator::text as name from pg_operator where oprnamespace = to_regnamespace('public')",
  },
  named("COLLATION", "pg_collation", "coll"),
  named("TEXT SEARCH CONFIGURATION", "pg_ts_config", "cfg"),
  named("TEXT SEARCH DICTIONARY", "pg_ts_dict", "dict"),
  named("TEXT SEARCH PARSER", "pg_ts_parser", "prs"),
  named("TEXT SEARCH TEMPLATE", "pg_ts_template", "tmpl"),
  named("CONVERSION", "pg_conversion", "con"),
  {
    drop: "OPERATOR FAMILY",
    find: `select format('public.%I using %I', opfname, amname) as name from pg_opfamily f join pg_am a on a.oid = f.opfmethod
      where opfnamespace = to_regnamespace('public')`,
  },
];
