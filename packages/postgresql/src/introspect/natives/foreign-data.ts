/** Foreign data: wrappers, servers, who is who there, and tables. */
import { optionsClause, qualified } from "./native-texts.js";
import type { NativeSource } from "./native-source.js";

const wrapper: NativeSource = {
  words: "FOREIGN DATA WRAPPER",
  catalog: "pg_foreign_data_wrapper",
  from: "pg_foreign_data_wrapper o",
  identity: "quote_ident(o.fdwname)",
  name: "o.fdwname",
  create: () => `'CREATE FOREIGN DATA WRAPPER ' || quote_ident(o.fdwname)
    || coalesce(' HANDLER ' || nullif(o.fdwhandler, 0)::regproc::text, '')
    || coalesce(' VALIDATOR ' || nullif(o.fdwvalidator, 0)::regproc::text, '') || ${optionsClause("o.fdwoptions")}`,
};

const server: NativeSource = {
  words: "SERVER",
  catalog: "pg_foreign_server",
  from: "pg_foreign_server o join pg_foreign_data_wrapper w on w.oid = o.srvfdw",
  identity: "quote_ident(o.srvname)",
  name: "o.srvname",
  create: () => `'CREATE SERVER ' || quote_ident(o.srvname) || coalesce(' TYPE ' || quote_literal(o.srvtype), '')
    || coalesce(' VERSION ' || quote_literal(o.srvversion), '') || E'\\n  FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname)
    || ${optionsClause("o.srvoptions")}`,
};

const mappedRole = "case when o.umuser = 0 then 'public' else quote_ident(o.usename) end";

/** Whether the view shows the options of the mapping `o`: those of others only superusers and the server's owner may read. */
export const readableMapping = `((select rolsuper from pg_roles where rolname = current_user)
      or o.umuser = 0 and pg_has_role((select srvowner from pg_foreign_server where oid = o.srvid), 'usage')
      or o.umuser <> 0 and o.usename = current_user and (has_server_privilege(o.srvid, 'usage')
        or pg_has_role((select srvowner from pg_foreign_server where oid = o.srvid), 'usage')))`;

const userMapping: NativeSource = {
  words: "USER MAPPING",
  catalog: "pg_user_mapping",
  from: "(select *, umid as oid from pg_user_mappings) o",
  where: `o.usename is not null and ${readableMapping}`,
  identity: `'FOR ' || ${mappedRole} || ' SERVER ' || quote_ident(o.srvname)`,
  name: "o.usename || ' on ' || o.srvname",
  create: () =>
    `'CREATE USER MAPPING FOR ' || ${mappedRole} || ' SERVER ' || quote_ident(o.srvname) || ${optionsClause("o.umoptions")}`,
};

/** With the name that the engine itself does not give. A child of tables has some NOT NULLs from them. */
const notNull = (version: number): string =>
  version < 180000
    ? "case when a.attnotnull then ' NOT NULL' else '' end"
    : `coalesce((select concat(case when k.conname <> left(o.relname || '_' || a.attname || '_not_null', 63)
            then format(' CONSTRAINT %I', k.conname) end, ' NOT NULL', case when k.connoinherit then ' NO INHERIT' end)
          from pg_constraint k where k.conrelid = o.oid and k.contype = 'n' and k.conkey = array[a.attnum]
            and k.conislocal and k.convalidated), '')`;

const value = `coalesce((select case a.attgenerated when '' then ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
            else ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')' || case a.attgenerated when 's' then ' STORED' else '' end end
          from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum), '')`;

const columnOptions = optionsClause("a.attfdwoptions").replaceAll("E'\\n  OPTIONS (", "' OPTIONS (");

const column = (version: number): string => `quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || ${columnOptions}
      || coalesce((select format(' COLLATE %I.%I', n.nspname, c.collname) from pg_collation c
          join pg_namespace n on n.oid = c.collnamespace join pg_type t on t.oid = a.atttypid
          where c.oid = a.attcollation and c.oid <> t.typcollation), '')
      || ${notNull(version)} || ${value}`;

/** Of a partition only what its parent does not hand down. */
const partitionColumn = (version: number): string => `quote_ident(a.attname) || nullif(concat(
        case when not exists (select from pg_attribute p join pg_inherits i on i.inhparent = p.attrelid
          where i.inhrelid = o.oid and p.attname = a.attname and p.attnotnull) then ${notNull(version)} end,
        case when a.attgenerated = '' and (select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum)
          is distinct from (select pg_get_expr(d.adbin, d.adrelid) from pg_inherits i join pg_attribute p on p.attrelid = i.inhparent and p.attname = a.attname
            join pg_attrdef d on d.adrelid = p.attrelid and d.adnum = p.attnum where i.inhrelid = o.oid) then ${value} end), '')`;

const listed = (
  column: string,
  which: string,
): string => `(select string_agg(${column}, E',\\n  ' order by a.attnum) from pg_attribute a
      where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and ${which})`;

const checks = `(select string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\\n  ' order by k.conname)
      from pg_constraint k where k.conrelid = o.oid and k.contype = 'c' and k.conislocal and k.convalidated)`;

const parents = `(select string_agg(i.inhparent::regclass::text, ', ' order by i.inhseqno) from pg_inherits i where i.inhrelid = o.oid)`;

/** Until 18 a NOT NULL is no constraint, and only one that no parent has can be told. */
const ownNotNull = `case when a.attnotnull and not a.attislocal and not o.relispartition and not exists (select from pg_inherits i join pg_attribute p
          on p.attrelid = i.inhparent and p.attname = a.attname and p.attnotnull where i.inhrelid = o.oid) then 'SET NOT NULL' end`;

const table: NativeSource = {
  words: "FOREIGN TABLE",
  catalog: "pg_class",
  rare: "pg_foreign_table",
  from: `pg_class o join ns on ns.oid = o.relnamespace join pg_foreign_table t on t.ftrelid = o.oid
    join pg_foreign_server s on s.oid = t.ftserver`,
  identity: qualified("o.relname"),
  name: "o.relname",
  namespace: "ns.name",
  create: (version) => `'CREATE FOREIGN TABLE ' || ${qualified("o.relname")}
    || case when o.relispartition then ' PARTITION OF ' || ${parents} else '' end
    || coalesce(E' (\\n  ' || nullif(concat_ws(E',\\n  ', case when o.relispartition then ${listed(partitionColumn(version), "true")} else ${listed(column(version), "a.attislocal")} end, ${checks}), '') || E'\\n)',
      case when o.relispartition then '' else ' ()' end)
    || case when o.relispartition then E'\\n  ' || pg_get_expr(o.relpartbound, o.oid)
      else coalesce(E'\\n  INHERITS (' || ${parents} || ')', '') end
    || E'\\n  SERVER ' || quote_ident(s.srvname) || ${optionsClause("t.ftoptions")}`,
  holdsOthers: true,
  after: (version) => `(select array_agg(text order by number, text) from (
      select a.attnum as number, format('COMMENT ON COLUMN %s.%I IS %L', ${qualified("o.relname")}, a.attname, d.description) as text
      from pg_description d join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
      where d.classoid = 'pg_class'::regclass and d.objoid = o.oid and d.objsubid > 0
      union all
      select a.attnum, format('ALTER FOREIGN TABLE %s ALTER COLUMN %I %s', ${qualified("o.relname")}, a.attname, change)
      from pg_attribute a join pg_type t on t.oid = a.atttypid cross join lateral unnest(array[
        case when o.relispartition or not a.attislocal then nullif(ltrim(${columnOptions}), '') end,
        case when a.attstattarget >= 0 then 'SET STATISTICS ' || a.attstattarget end,
        case when a.attoptions is not null then 'SET (' || array_to_string(a.attoptions, ', ') || ')' end,
        case when a.attstorage <> t.typstorage then 'SET STORAGE ' || case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end end,
        ${version < 180000 ? ownNotNull : "null"}]) change
      where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and change is not null
      union all
      select 3000, format('ALTER FOREIGN TABLE %s ADD CONSTRAINT %I %s', ${qualified("o.relname")}, k.conname, pg_get_constraintdef(k.oid))
      from pg_constraint k where k.conrelid = o.oid and k.contype in ('c', 'n') and k.conislocal and (not k.convalidated
        or k.contype = 'n' and not o.relispartition and exists (select from pg_attribute a where a.attrelid = o.oid and a.attnum = k.conkey[1] and not a.attislocal))
      union all
      select 3001, format('ALTER SEQUENCE %s OWNED BY %s.%I', d.objid::regclass, ${qualified("o.relname")}, a.attname)
      from pg_depend d join pg_class s on s.oid = d.objid and s.relkind = 'S' join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = o.oid and d.deptype = 'a'
      union all
      select 3002, format('COMMENT ON CONSTRAINT %I ON %s IS %L', k.conname, ${qualified("o.relname")}, d.description)
      from pg_constraint k join pg_description d on d.classoid = 'pg_constraint'::regclass and d.objoid = k.oid where k.conrelid = o.oid) texts)`,
};

export const foreignData: readonly NativeSource[] = [wrapper, server, userMapping, table];
