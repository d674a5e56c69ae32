/** Objects and properties that the catalog has no place for, by kind and name. */
import type { Part } from "../part.js";

export interface UnknownRow {
  readonly kind: string;
  readonly name: string;
}

export const unknown: Part<UnknownRow> = {
  sql: (version) =>
    [...inNamespaces, ...ofRelations, ...global]
      .filter((source) => version >= (source.since ?? 0))
      .map((source) => selectUnknown(source))
      .concat(ofColumns)
      .join("\n      union all\n"),
};

/** What columns of tables and indexes have, found by going over them once. */
const ofColumns = `
      select found.kind, a.attrelid::regclass::text || '.' || a.attname
      from pg_attribute a left join pg_index i on i.indexrelid = a.attrelid
        cross join lateral (values ('grant', a.attacl is not null),
          ('column option', a.attoptions is not null and i.indexrelid is null),
          ('index statistics', nullif(a.attstattarget, -1) is not null and i.indexrelid is not null)) found(kind, there)
      where (a.attacl is not null or a.attoptions is not null or nullif(a.attstattarget, -1) is not null)
        and found.there and coalesce(i.indrelid, a.attrelid) in (select oid from rel)`;

interface Source {
  readonly kind: string;
  readonly from: string;
  readonly name: string;
  readonly where: string;
  /** The system catalog and OID by which an extension may own it. */
  readonly owned?: readonly [catalog: string, oid: string];
  readonly since?: number;
}

function selectUnknown({ kind, from, name, where, owned }: Source): string {
  const ours =
    owned && ` and not exists (select from ext where classid = '${owned[0]}'::regclass and objid = ${owned[1]})`;
  return `      select '${kind}' as kind, ${name} as name from ${from} where ${where}${ours ?? ""}`;
}

/** Kinds that live in a namespace, as rows of a system catalog with a prefix for the names of its columns. */
const inNamespaces: readonly Source[] = [
  ["collation", "pg_collation", "coll"],
  ["conversion", "pg_conversion", "con"],
  ["operator class", "pg_opclass", "opc"],
  ["operator family", "pg_opfamily", "opf"],
  ["text search parser", "pg_ts_parser", "prs"],
  ["text search dictionary", "pg_ts_dict", "dict"],
  ["text search template", "pg_ts_template", "tmpl"],
  ["text search configuration", "pg_ts_config", "cfg"],
].map(([kind = "", catalog = "", prefix = ""]) => ({
  kind,
  from: `${catalog} o join ns on ns.oid = o.${prefix}namespace`,
  name: `ns.name || '.' || o.${prefix}name`,
  where: "true",
  owned: [catalog, "o.oid"],
}));

const ofRelations: readonly Source[] = [
  {
    kind: "operator",
    from: "pg_operator o",
    name: "o.oid::regoperator::text",
    where: "o.oprnamespace in (select oid from ns)",
    owned: ["pg_operator", "o.oid"],
  },
  { kind: "range type", from: "typ t", name: "t.oid::regtype::text", where: "t.typtype = 'r'" },
  {
    kind: "base type",
    from: "typ t",
    name: "t.oid::regtype::text",
    where: "t.typtype = 'b' and t.typcategory <> 'A' or t.typtype = 'p'",
  },
  { kind: "foreign table", from: "rel c", name: "c.oid::regclass::text", where: "c.relkind = 'f'" },
  {
    kind: "grant",
    from: "rel c",
    name: "c.oid::regclass::text",
    where: `c.relkind in ('r', 'p', 'S', 'f') and c.relacl is not null
        and c.relacl <> acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)`,
  },
  {
    kind: "grant",
    from: "typ t",
    name: "t.oid::regtype::text",
    where: "t.typacl is not null and t.typacl <> acldefault('T', t.typowner)",
  },
  {
    kind: "grant",
    from: "ns join pg_namespace n on n.oid = ns.oid left join pg_init_privs i on i.objoid = n.oid and i.classoid = 'pg_namespace'::regclass",
    name: "ns.name",
    where:
      "n.nspacl is distinct from coalesce(i.initprivs, case when n.nspacl is not null then acldefault('n', n.nspowner) end)",
  },
  {
    kind: "unlogged sequence",
    from: "rel c join pg_sequence s on s.seqrelid = c.oid left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i') left join pg_class t on t.oid = d.refobjid",
    name: "c.oid::regclass::text",
    where: "c.relpersistence = 'u' and t.relpersistence is distinct from 'u'",
  },
  {
    kind: "trigger of a partition",
    from: "pg_trigger t join pg_trigger p on p.oid = t.tgparentid",
    name: "t.tgrelid::regclass::text || '.' || t.tgname",
    where: "not p.tgisinternal and t.tgenabled <> p.tgenabled and t.tgrelid in (select oid from rel)",
  },
  {
    kind: "security label",
    from: "pg_seclabel l",
    name: "coalesce((pg_identify_object(l.classoid, l.objoid, l.objsubid)).identity, '')",
    where: "l.objoid >= 16384",
  },
];

const global: readonly Source[] = [
  {
    kind: "cast",
    from: "pg_cast c",
    name: "c.castsource::regtype::text || ' as ' || c.casttarget::regtype::text",
    where: `c.oid >= 16384 and not exists (
        select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i')`,
    owned: ["pg_cast", "c.oid"],
  },
  {
    kind: "language",
    from: "pg_language l",
    name: "l.lanname::text",
    where: "l.oid >= 16384",
    owned: ["pg_language", "l.oid"],
  },
  {
    kind: "transform",
    from: "pg_transform t join pg_language l on l.oid = t.trflang",
    name: "t.trftype::regtype::text || ' for ' || l.lanname",
    where: "t.oid >= 16384",
    owned: ["pg_transform", "t.oid"],
  },
  {
    kind: "access method",
    from: "pg_am a",
    name: "a.amname::text",
    where: "a.oid >= 16384",
    owned: ["pg_am", "a.oid"],
  },
  {
    kind: "foreign data wrapper",
    from: "pg_foreign_data_wrapper f",
    name: "f.fdwname::text",
    where: "true",
    owned: ["pg_foreign_data_wrapper", "f.oid"],
  },
  {
    kind: "foreign server",
    from: "pg_foreign_server s",
    name: "s.srvname::text",
    where: "true",
    owned: ["pg_foreign_server", "s.oid"],
  },
  { kind: "user mapping", from: "pg_user_mappings m", name: "m.usename || ' on ' || m.srvname", where: "true" },
  {
    kind: "publication",
    from: "pg_publication p",
    name: "p.pubname::text",
    where: "true",
    owned: ["pg_publication", "p.oid"],
  },
  {
    kind: "subscription",
    from: "pg_subscription s",
    name: "s.subname::text",
    where: "s.subdbid = (select oid from pg_database where datname = current_database())",
  },
  {
    kind: "event trigger",
    from: "pg_event_trigger e",
    name: "e.evtname::text",
    where: "true",
    owned: ["pg_event_trigger", "e.oid"],
  },
  {
    kind: "default privileges",
    from: "pg_default_acl d",
    name: "pg_get_userbyid(d.defaclrole) || case when d.defaclnamespace <> 0 then ' in ' || d.defaclnamespace::regnamespace::text else '' end",
    where: "d.defaclnamespace = 0 or d.defaclnamespace in (select oid from ns)",
  },
];
