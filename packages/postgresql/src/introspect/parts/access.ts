/** Owners other than whoever is connected or owns the database, and privileges other than what the engine gives from the start. */
import type { Oid, Part, ReadServer } from "../part.js";

export interface AccessRow {
  /** As in comments: the system catalog and the OID there. */
  readonly catalog: Oid;
  readonly object: Oid;
  /** Of a column of it. */
  readonly column: string | null;
  /** Where it is neither who is connected nor who owns the database. */
  readonly owner: string | null;
  readonly ownerName: string;
  /** Both as the server prints its items: `app_rw=ar/postgres`. */
  readonly acl: readonly string[] | null;
  readonly start: readonly string[] | null;
}

/** What was given beyond the start, or taken from it. The owner is `current_user` here; `by` is who gave it, if somebody else. */
export type AclEntry = readonly [role: string, privilege: string, grantable: boolean, revoked: boolean, by?: string];

export const access: Part<AccessRow> = {
  fields: ["catalog", "object", "column", "owner", "ownerName", "acl", "start"],
  sql: (server) => `
    select x.catalog, x.object, x."column", case when x.other then r.rolname end as owner, r.rolname as "ownerName",
      to_json(x.acl::text[]) as acl, case when x.acl is not null then to_json(x.start::text[]) end as start
    from (${objectsWithAcl(server)}
    ) x join pg_roles r on r.oid = x.owner`,
};

/** Objects whose list or owner is not the usual one. `start` is the list that they have without a word said. */
const objectsWithAcl = ({ version, has }: ReadServer): string => `
      select 1259::int8 as catalog, c.oid::int8 as object, null::name as "column", c.relowner as owner, c.relacl as acl,
        acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner) as start,
        ${isOther("c.relowner")} and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
          and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')) as other
      from rel c where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and (c.relacl is not null or ${isOther("c.relowner")})
      union all
      select 1259, a.attrelid::int8, a.attname, c.relowner, a.attacl, acldefault('c', c.relowner), false
      from odd a join rel c on c.oid = a.attrelid
      where a.attacl is not null and c.relkind in ('r', 'p', 'v', 'm', 'f')
      union all
      select 2615, n.oid::int8, null, n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner)), ${namespaceStart(version)},
        ${isOther("n.nspowner")} and not (n.nspname = 'public' and ${ownsPublic(version)})
      from pg_namespace n join ns on ns.oid = n.oid
      where not exists (select from ext e where e.classid = 'pg_namespace'::regclass and e.objid = n.oid)
      union all
      select 1247, t.oid::int8, null, t.typowner, t.typacl, acldefault('T', t.typowner), ${isOther("t.typowner")}
      from typ t
      where (t.typtype in ('e', 'd', 'r', 'p') or t.typtype = 'b' and t.typcategory <> 'A' or t.typtype = 'c' and t.typrelid in (select oid from rel where relkind = 'c'))
        and (t.typacl is not null or ${isOther("t.typowner")})
      ${has("pg_proc") ? routineAcl : ""}
      ${natives.flatMap(([catalog, prefix, letter]) => (has(catalog) ? nativeAcl(catalog, prefix, letter) : [])).join("")}
      ${owned.flatMap(([catalog, prefix]) => (has(catalog) ? nativeOwner(catalog, prefix) : [])).join("")}`;

const routineAcl = `
      union all
      select 1255, p.oid::int8, null, p.proowner, p.proacl, acldefault('f', p.proowner), ${isOther("p.proowner")}
      from pg_proc p
      where p.pronamespace in (select oid from ns) and (p.proacl is not null or ${isOther("p.proowner")})
        and not exists (select from ext e where e.classid = 'pg_proc'::regclass and e.objid = p.oid)
        and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')`;

/** Objects without a word of their own that have privileges: system catalog, prefix of its columns, and the letter of \`acldefault\`. */
const natives = [
  ["pg_foreign_data_wrapper", "fdw", "F"],
  ["pg_foreign_server", "srv", "S"],
  ["pg_language", "lan", "l"],
] as const;

const nativeAcl = (catalog: string, prefix: string, letter: string): string => `
      union all
      select '${catalog}'::regclass::oid::int8, o.oid::int8, null, o.${prefix}owner, o.${prefix}acl,
        acldefault('${letter}', o.${prefix}owner), ${isOther(`o.${prefix}owner`)}
      from ${catalog} o
      where o.oid >= 16384 and (o.${prefix}acl is not null or ${isOther(`o.${prefix}owner`)})
        and not exists (select from ext e where e.classid = '${catalog}'::regclass and e.objid = o.oid)`;

/** And those that have an owner alone. `pg_shdepend` would know them all, but for what belongs to a role of the engine's own. */
const owned = [
  ["pg_collation", "coll"],
  ["pg_conversion", "con"],
  ["pg_operator", "opr"],
  ["pg_opclass", "opc"],
  ["pg_opfamily", "opf"],
  ["pg_ts_dict", "dict"],
  ["pg_ts_config", "cfg"],
  ["pg_event_trigger", "evt"],
  ["pg_publication", "pub"],
  ["pg_statistic_ext", "stx"],
] as const;

const nativeOwner = (catalog: string, prefix: string): string => `
      union all
      select '${catalog}'::regclass::oid::int8, o.oid::int8, null, o.${prefix}owner, null, null, true
      from ${catalog} o
      where o.oid >= 16384 and ${isOther(`o.${prefix}owner`)}
        and not exists (select from ext e where e.classid = '${catalog}'::regclass and e.objid = o.oid)`;

/** Neither who is connected nor who owns the database. */
function isOther(owner: string): string {
  return `${owner} not in (select oid from pg_roles where rolname = current_user union all select datdba from pg_database where datname = current_database())`;
}

/** Who owns the namespace \`public\` of a new database. */
const ownsPublic = (version: number): string =>
  version >= 150000 ? "pg_get_userbyid(n.nspowner) = 'pg_database_owner'" : "n.nspowner = 10";

/** What a new database gives everyone in \`public\`: until 15 to create there, too. */
function namespaceStart(version: number): string {
  const everyone = (privilege: string): string => `makeaclitem(0, n.nspowner, '${privilege}', false)`;
  const items = [everyone("USAGE"), ...(version >= 150000 ? [] : [everyone("CREATE")])];
  return `acldefault('n', n.nspowner) || case when n.nspname = 'public' then array[${items.join(", ")}] else '{}' end`;
}
