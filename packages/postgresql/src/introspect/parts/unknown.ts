/** Objects and properties that the catalog has no place for, by kind and name. */
import { engineAccess, mayGrant } from "../engine-access.js";
import { readableMapping } from "../natives/foreign-data.js";
import { readableSubscription } from "../natives/replication.js";
import type { Part } from "../part.js";
import type { RareCatalog } from "../rare-catalogs.js";

export interface UnknownRow {
  readonly kind: string;
  readonly name: string;
}

export const unknown: Part<UnknownRow> = {
  fields: ["kind", "name"],
  sql: ({ has }) =>
    sources
      .filter(({ rare }) => rare === undefined || has(rare))
      .map(selectUnknown)
      .join("\n      union all\n"),
};

interface Source {
  readonly kind: string;
  readonly rare?: RareCatalog;
  readonly from: string;
  readonly name: string;
  readonly where: string;
}

const selectUnknown = ({ kind, from, name, where }: Source): string =>
  `      select '${kind}' as kind, ${name} as name from ${from} where ${where}`;

const sources: readonly Source[] = [
  {
    kind: "privilege on an object of an extension, granted by others than its owner,",
    from: `ext e cross join lateral (select aclexplode(acl) as item, owner from (
        select relacl as acl, relowner as owner from pg_class where e.classid = 1259 and oid = e.objid
        union all select proacl, proowner from pg_proc where e.classid = 1255 and oid = e.objid
        union all select typacl, typowner from pg_type where e.classid = 1247 and oid = e.objid
        union all select nspacl, nspowner from pg_namespace where e.classid = 2615 and oid = e.objid) x where acl is not null) o`,
    name: "(pg_identify_object(e.classid, e.objid, 0)).identity",
    where: "(o.item).grantor <> o.owner",
  },
  {
    kind: "privilege on an object of the engine, which only its owner may give,",
    rare: "pg_init_privs",
    from: `(${engineAccess()}) o`,
    name: "o.what",
    where: `not ${mayGrant("o.owner")}`,
  },
  {
    kind: "privilege on an object of the engine, granted by others than its owner,",
    rare: "pg_init_privs",
    from: `(${engineAccess()}) o cross join lateral aclexplode(o.acl) item`,
    name: "o.what",
    where: "item.grantor <> o.owner",
  },
  {
    // what an operator class brings along is said with that
    kind: "member of an operator family of the engine",
    rare: "pg_amop",
    from: `(select 'pg_amop'::regclass as catalog, oid, amopfamily as family, amopopr as uses from pg_amop
        union all select 'pg_amproc'::regclass, oid, amprocfamily, amproc::oid from pg_amproc) o`,
    name: "(pg_identify_object(o.catalog, o.oid, 0)).identity",
    where: `o.oid >= 16384 and o.family < 16384 and not exists (select from ext e where e.objid = o.uses)
        and not exists (select from pg_depend d where d.classid = o.catalog and d.objid = o.oid and d.refclassid = 'pg_opclass'::regclass)`,
  },
  {
    // no statement makes it: another rule was renamed
    kind: "rule by the name that views have for theirs,",
    from: "pg_rewrite o join rel r on r.oid = o.ev_class",
    name: "'\"_RETURN\" on ' || r.relname",
    where: "o.rulename = '_RETURN' and o.ev_type <> '1'",
  },
  {
    // made by ALTER TABLE ONLY: it is there, as the whole of nothing
    kind: "exclusion constraint that some partition has no part of,",
    from: "pg_constraint o join rel r on r.oid = o.conrelid join pg_index i on i.indexrelid = o.conindid",
    name: "quote_ident(o.conname) || ' on ' || r.relname",
    where: "o.contype = 'x' and r.relkind = 'p' and not i.indisvalid",
  },
  {
    // only a provider of the server's can say what its labels mean, and whether they may be set
    kind: "security label",
    rare: "pg_seclabel",
    from: "pg_seclabel l",
    name: "coalesce((pg_identify_object(l.classoid, l.objoid, l.objsubid)).identity, '')",
    where: "l.objoid >= 16384",
  },
  {
    kind: "subscription, whose connection only a superuser may read,",
    rare: "pg_subscription",
    from: "pg_subscription o",
    name: "o.subname::text",
    where: `o.subdbid = (select oid from pg_database where datname = current_database()) and not ${readableSubscription}`,
  },
  {
    kind: "user mapping, whose options only its user or a superuser may read,",
    rare: "pg_user_mapping",
    from: "pg_user_mappings o",
    name: "o.usename || ' on ' || o.srvname",
    where: `not ${readableMapping}`,
  },
];
