/** Objects and properties that the catalog has no place for, by kind and name. */
import type { Part } from "../part.js";

export interface UnknownRow {
  readonly kind: string;
  readonly name: string;
}

export const unknown: Part<UnknownRow> = {
  sql: () => [...ofRelations, ...global].map(selectUnknown).concat(ofColumns).join("\n      union all\n"),
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
}

const selectUnknown = ({ kind, from, name, where }: Source): string =>
  `      select '${kind}' as kind, ${name} as name from ${from} where ${where}`;

const ofRelations: readonly Source[] = [
  {
    kind: "grant",
    from: "rel c",
    name: "c.oid::regclass::text",
    where: `c.relkind in ('r', 'p', 'S') and c.relacl is not null
        and c.relacl <> acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner)`,
  },
  {
    kind: "grant",
    from: "typ t",
    name: "t.oid::regtype::text",
    where: "t.typtype in ('e', 'd', 'c') and t.typacl is not null and t.typacl <> acldefault('T', t.typowner)",
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
    kind: "default privileges",
    from: "pg_default_acl d",
    name: "pg_get_userbyid(d.defaclrole) || case when d.defaclnamespace <> 0 then ' in ' || d.defaclnamespace::regnamespace::text else '' end",
    where: "d.defaclnamespace = 0 or d.defaclnamespace in (select oid from ns)",
  },
];
