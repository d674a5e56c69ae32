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

/** Not the name that the engine itself gives. */
const namedNotNull = `(select format('CONSTRAINT %I ', k.conname) from pg_constraint k
        where k.conrelid = o.oid and k.contype = 'n' and k.conkey = array[a.attnum]
          and k.conname <> left(o.relname || '_' || a.attname || '_not_null', 63))`;

const column = `quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
      || ${optionsClause("a.attfdwoptions").replaceAll("E'\\n  OPTIONS (", "' OPTIONS (")}
      || coalesce((select format(' COLLATE %I.%I', n.nspname, c.collname) from pg_collation c
          join pg_namespace n on n.oid = c.collnamespace join pg_type t on t.oid = a.atttypid
          where c.oid = a.attcollation and c.oid <> t.typcollation), '')
      || case when not a.attnotnull then '' else ' ' || coalesce(${namedNotNull}, '') || 'NOT NULL' end
      || coalesce((select case a.attgenerated when '' then ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
            else ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')' || case a.attgenerated when 's' then ' STORED' else '' end end
          from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum), '')`;

const columns = `(select string_agg(${column}, E',\\n  ' order by a.attnum) from pg_attribute a
      where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and a.attislocal)`;

const checks = `(select string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), E',\\n  ' order by k.conname)
      from pg_constraint k where k.conrelid = o.oid and k.contype = 'c' and k.conislocal)`;

const parents = `(select string_agg(i.inhparent::regclass::text, ', ' order by i.inhseqno) from pg_inherits i where i.inhrelid = o.oid)`;

const table: NativeSource = {
  words: "FOREIGN TABLE",
  catalog: "pg_class",
  rare: "pg_foreign_table",
  from: `pg_class o join ns on ns.oid = o.relnamespace join pg_foreign_table t on t.ftrelid = o.oid
    join pg_foreign_server s on s.oid = t.ftserver`,
  identity: qualified("o.relname"),
  name: "o.relname",
  namespace: "ns.name",
  create: () => `'CREATE FOREIGN TABLE ' || ${qualified("o.relname")}
    || case when o.relispartition then ' PARTITION OF ' || ${parents} else '' end
    || coalesce(E' (\\n  ' || nullif(concat_ws(E',\\n  ', case when not o.relispartition then ${columns} end, ${checks}), '') || E'\\n)',
      case when o.relispartition then '' else ' ()' end)
    || case when o.relispartition then E'\\n  ' || pg_get_expr(o.relpartbound, o.oid)
      else coalesce(E'\\n  INHERITS (' || ${parents} || ')', '') end
    || E'\\n  SERVER ' || quote_ident(s.srvname) || ${optionsClause("t.ftoptions")}`,
  holdsOthers: true,
  after: `(select array_agg(text order by number, text) from (
      select a.attnum as number, format('COMMENT ON COLUMN %s.%I IS %L', ${qualified("o.relname")}, a.attname, d.description) as text
      from pg_description d join pg_attribute a on a.attrelid = d.objoid and a.attnum = d.objsubid
      where d.classoid = 'pg_class'::regclass and d.objoid = o.oid and d.objsubid > 0
      union all
      select a.attnum, format('ALTER FOREIGN TABLE %s ALTER COLUMN %I SET STATISTICS %s', ${qualified("o.relname")}, a.attname, a.attstattarget)
      from pg_attribute a where a.attrelid = o.oid and a.attnum > 0 and a.attstattarget >= 0) texts)`,
};

export const foreignData: readonly NativeSource[] = [wrapper, server, userMapping, table];
