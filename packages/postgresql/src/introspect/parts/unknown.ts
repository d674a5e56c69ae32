/** Objects and properties that the catalog has no place for, by kind and name. */
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
  sql: ({ version, has }) =>
    [
      ...sources.filter(({ rare }) => rare === undefined || has(rare)).map(selectUnknown),
      ofColumns,
      ...(version >= 180000 ? [selectUnknown(commentOnNotNull)] : []),
      ...(has("pg_inherits") ? [ofNotNulls(version)] : []),
    ].join("\n      union all\n"),
};

/** What columns of materialized views and their indexes have: theirs are part of the view's own statements, which do not say it. */
const ofColumns = `
      select found.kind, a.attrelid::regclass::text || '.' || a.attname
      from odd a left join pg_index i on i.indexrelid = a.attrelid
        cross join lateral (values ('column option', a.attoptions is not null and i.indexrelid is null),
          ('index statistics', a.attstattarget >= 0 and i.indexrelid is not null)) found(kind, there)
        join rel c on c.oid = coalesce(i.indrelid, a.attrelid) and c.relkind not in ('r', 'p')
      where (a.attoptions is not null or a.attstattarget >= 0) and found.there`;

/**
 * A child of tables (no partition) whose NOT NULL is said once more, or less, than its column is: CREATE TABLE says both or
 * none. Until 18 a NOT NULL is no constraint, and only one that no parent has can be told.
 */
function ofNotNulls(version: number): string {
  const inherited = `select from pg_inherits i join pg_attribute p on p.attrelid = i.inhparent and p.attname = a.attname and p.attnotnull
        where i.inhrelid = a.attrelid`;
  const differs =
    version >= 180000
      ? `exists (select from pg_constraint n where n.contype = 'n' and n.conrelid = a.attrelid and n.conkey[1] = a.attnum
          and n.conislocal <> a.attislocal)`
      : `not a.attislocal and not exists (${inherited})`;
  return `
      select 'NOT NULL of an inherited column', a.attrelid::regclass::text || '.' || a.attname
      from rel c join pg_attribute a on a.attrelid = c.oid
      where c.oid in (select inhrelid from pg_inherits) and c.relkind = 'r' and not c.relispartition and a.attinhcount > 0 and a.attnum > 0 and a.attnotnull and ${differs}`;
}

interface Source {
  readonly kind: string;
  readonly rare?: RareCatalog;
  readonly from: string;
  readonly name: string;
  readonly where: string;
}

const selectUnknown = ({ kind, from, name, where }: Source): string =>
  `      select '${kind}' as kind, ${name} as name from ${from} where ${where}`;

const commentOnNotNull: Source = {
  kind: "comment on the NOT NULL",
  from: "pg_constraint c join rel r on r.oid = c.conrelid join pg_description d on d.classoid = 'pg_constraint'::regclass and d.objoid = c.oid",
  name: "c.conrelid::regclass::text || '.' || c.conname",
  where: "c.contype = 'n'",
};

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
