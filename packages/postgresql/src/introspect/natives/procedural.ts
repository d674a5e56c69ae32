/** What routines are made with and started by: languages, transforms, casts, access methods, event triggers. */
import type { NativeSource } from "./native-source.js";

const language: NativeSource = {
  words: "LANGUAGE",
  catalog: "pg_language",
  from: "pg_language o",
  where: "o.oid >= 16384",
  identity: "quote_ident(o.lanname)",
  name: "o.lanname",
  create:
    () => `'CREATE ' || case when o.lanpltrusted then 'TRUSTED ' else '' end || 'LANGUAGE ' || quote_ident(o.lanname)
    || coalesce(E'\\n  HANDLER ' || nullif(o.lanplcallfoid, 0)::regproc::text, '')
    || coalesce(E'\\n  INLINE ' || nullif(o.laninline, 0)::regproc::text, '')
    || coalesce(E'\\n  VALIDATOR ' || nullif(o.lanvalidator, 0)::regproc::text, '')`,
};

const transform: NativeSource = {
  words: "TRANSFORM",
  catalog: "pg_transform",
  from: "pg_transform o join pg_language l on l.oid = o.trflang",
  where: "o.oid >= 16384",
  identity: "'FOR ' || format_type(o.trftype, null) || ' LANGUAGE ' || quote_ident(l.lanname)",
  name: "format_type(o.trftype, null) || ' ' || l.lanname",
  create:
    () => `'CREATE TRANSFORM FOR ' || format_type(o.trftype, null) || ' LANGUAGE ' || quote_ident(l.lanname) || E' (\\n  '
    || concat_ws(E',\\n  ', 'FROM SQL WITH FUNCTION ' || nullif(o.trffromsql, 0)::regprocedure::text,
      'TO SQL WITH FUNCTION ' || nullif(o.trftosql, 0)::regprocedure::text) || E'\\n)'`,
};

const pair = "'(' || format_type(o.castsource, null) || ' AS ' || format_type(o.casttarget, null) || ')'";

const cast: NativeSource = {
  words: "CAST",
  catalog: "pg_cast",
  from: "pg_cast o",
  // a range type brings its own
  where: `o.oid >= 16384 and not exists (
      select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = o.oid and d.deptype = 'i')`,
  identity: pair,
  name: "format_type(o.castsource, null) || ' as ' || format_type(o.casttarget, null)",
  create:
    () => `'CREATE CAST ' || ${pair} || case o.castmethod when 'b' then ' WITHOUT FUNCTION' when 'i' then ' WITH INOUT'
      else ' WITH FUNCTION ' || o.castfunc::regprocedure::text end
    || case o.castcontext when 'a' then ' AS ASSIGNMENT' when 'i' then ' AS IMPLICIT' else '' end`,
};

const accessMethod: NativeSource = {
  words: "ACCESS METHOD",
  catalog: "pg_am",
  from: "pg_am o",
  where: "o.oid >= 16384",
  identity: "quote_ident(o.amname)",
  name: "o.amname",
  create: () => `'CREATE ACCESS METHOD ' || quote_ident(o.amname) || ' TYPE '
    || case o.amtype when 'i' then 'INDEX' else 'TABLE' end || ' HANDLER ' || o.amhandler::text`,
};

const eventTrigger: NativeSource = {
  words: "EVENT TRIGGER",
  catalog: "pg_event_trigger",
  from: "pg_event_trigger o",
  identity: "quote_ident(o.evtname)",
  name: "o.evtname",
  create: () => `'CREATE EVENT TRIGGER ' || quote_ident(o.evtname) || ' ON ' || o.evtevent
    || coalesce(E'\\n  WHEN TAG IN (' || (select string_agg(quote_literal(tag), ', ' order by n)
        from unnest(o.evttags) with ordinality t(tag, n)) || ')', '')
    || E'\\n  EXECUTE FUNCTION ' || o.evtfoid::regproc::text || '()'`,
  after: () => `case when o.evtenabled <> 'O' then array['ALTER EVENT TRIGGER ' || quote_ident(o.evtname)
    || case o.evtenabled when 'D' then ' DISABLE' when 'R' then ' ENABLE REPLICA' else ' ENABLE ALWAYS' end] end`,
};

export const procedural: readonly NativeSource[] = [language, transform, cast, accessMethod, eventTrigger];
