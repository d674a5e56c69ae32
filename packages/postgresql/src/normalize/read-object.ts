/** Queries for one object that its own statement declared: all that the statement and what completes it can say, as JSON. */
import { readDrop, type StatementKind, type StatementObject } from "@dsl/planner";
import { commonTables } from "../introspect/catalog-query.js";
import { nativeSources } from "../introspect/natives/native-sources.js";
import { nativesSql } from "../introspect/natives/natives-sql.js";
import { aggregateProperties } from "../introspect/parts/routines.js";
import { sql } from "../sql.js";
import { needsSql } from "./needs-sql.js";

/** The object in the engine's words; NULL where it is not there. */
export const readObject = (object: StatementObject, serverVersion: number): string =>
  readers[object.kind].read(object, serverVersion);

/** What the object depends on, as a list of what `objectId` is made of. */
export const readNeeds = (object: StatementObject): string => readers[object.kind].needs(object);

interface ObjectReader {
  read(object: StatementObject, serverVersion: number): string;
  needs(object: StatementObject): string;
}

const relation = ({ namespace, name }: StatementObject): string =>
  `c.relnamespace = to_regnamespace(quote_ident(${sql.literal(namespace ?? "public")})) and c.relname = ${sql.literal(name)}`;

const ofTable = ({ table, name }: StatementObject, of: string, named: string): string =>
  `${of} = to_regclass(${sql.literal(sql.qualify(table ?? { name: "" }))}) and ${named} = ${sql.literal(name)}`;

/** Extensions that it is dropped with. */
const extensions = (catalog: string, oid: string): string =>
  `(select jsonb_agg(refobjid::int8 order by refobjid) from pg_depend where classid = '${catalog}'::regclass and objid = ${oid} and deptype = 'x')`;

const comment = (catalog: string, oid: string): string =>
  `(select jsonb_object_agg(objsubid, description) from pg_description where classoid = '${catalog}'::regclass and objoid = ${oid})`;

const compression = (serverVersion: number): string => (serverVersion >= 140000 ? "a.attcompression" : "''");

const view: ObjectReader = {
  read: (object, serverVersion) => `
    select jsonb_build_object('definition', pg_get_viewdef(c.oid), 'method', c.relam,
      'options', (select jsonb_agg(each order by each) from unnest(c.reloptions) each), 'tablespace', c.reltablespace, 'populated', c.relispopulated, 'comments', ${comment("pg_class", "c.oid")}, 'extensions', ${extensions("pg_class", "c.oid")},
      'columns', (select jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod), a.attstorage,
          ${compression(serverVersion)}, a.attstattarget, a.attoptions, pg_get_expr(d.adbin, d.adrelid)) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0),
      'indexes', (select jsonb_agg(jsonb_build_array(pg_get_indexdef(i.indexrelid), i.indisclustered,
          obj_description(i.indexrelid, 'pg_class'), (select jsonb_agg(x.attstattarget order by x.attnum) from pg_attribute x where x.attrelid = i.indexrelid),
          ${extensions("pg_class", "i.indexrelid")}) order by pg_get_indexdef(i.indexrelid))
        from pg_index i where i.indrelid = c.oid))
    from pg_class c where ${relation(object)}`,
  needs: (object) =>
    needsSql(
      "pg_rewrite",
      `select r.oid from pg_rewrite r join pg_class c on c.oid = r.ev_class where ${relation(object)}`,
    ),
};

/** All overloads of the name, so that nobody has to know which types an argument list names. */
const overloads = ({ namespace, name }: StatementObject): string =>
  `p.pronamespace = to_regnamespace(quote_ident(${sql.literal(namespace ?? "public")})) and p.proname = ${sql.literal(name)}`;

const routine: ObjectReader = {
  read: (object) => `
    select jsonb_agg(jsonb_build_array(case when p.prokind = 'a' then (${aggregateProperties})::jsonb
        else to_jsonb(pg_get_functiondef(p.oid)) end, pg_get_function_identity_arguments(p.oid),
        ${comment("pg_proc", "p.oid")}, ${extensions("pg_proc", "p.oid")}) order by oidvectortypes(p.proargtypes))
    from pg_proc p where ${overloads(object)}`,
  needs: (object) => needsSql("pg_proc", `select p.oid from pg_proc p where ${overloads(object)}`),
};

const readers: Record<StatementKind, ObjectReader> = {
  view,
  materializedView: view,
  function: routine,
  procedure: routine,
  aggregate: routine,
  trigger: {
    read: (object) => `
      select jsonb_build_array(pg_get_triggerdef(t.oid), t.tgenabled, ${comment("pg_trigger", "t.oid")},
        ${extensions("pg_trigger", "t.oid")})
      from pg_trigger t where ${ofTable(object, "t.tgrelid", "t.tgname")}`,
    needs: (object) =>
      needsSql("pg_trigger", `select t.oid from pg_trigger t where ${ofTable(object, "t.tgrelid", "t.tgname")}`),
  },
  rule: {
    read: (object) => `
      select jsonb_build_array(pg_get_ruledef(r.oid), r.ev_enabled, ${comment("pg_rewrite", "r.oid")})
      from pg_rewrite r where ${ofTable(object, "r.ev_class", "r.rulename")}`,
    needs: (object) =>
      needsSql("pg_rewrite", `select r.oid from pg_rewrite r where ${ofTable(object, "r.ev_class", "r.rulename")}`),
  },
  policy: {
    read: (object) => `
      select jsonb_build_array(p.polcmd, p.polpermissive, p.polroles, pg_get_expr(p.polqual, p.polrelid),
        pg_get_expr(p.polwithcheck, p.polrelid), ${comment("pg_policy", "p.oid")})
      from pg_policy p where ${ofTable(object, "p.polrelid", "p.polname")}`,
    needs: (object) =>
      needsSql("pg_policy", `select p.oid from pg_policy p where ${ofTable(object, "p.polrelid", "p.polname")}`),
  },
  statistics: {
    read: (object) => `
      select jsonb_build_array(pg_get_statisticsobjdef(s.oid), s.stxstattarget, ${comment("pg_statistic_ext", "s.oid")})
      from pg_statistic_ext s where ${namedStatistics(object)}`,
    needs: (object) =>
      needsSql("pg_statistic_ext", `select s.oid from pg_statistic_ext s where ${namedStatistics(object)}`),
  },
  native: { read: readNatives, needs: () => "select '[]'::jsonb" },
};

/** All objects of its kind, by identity: which of them it is, is what the engine is asked. */
function readNatives({ drop }: StatementObject, serverVersion: number): string {
  const { words } = readDrop(drop);
  const sources = nativeSources.filter((source) => source.words.toLowerCase() === words);
  if (sources.length === 0) return "select '{}'::jsonb";
  return `${allNamespaces}
    select coalesce(jsonb_object_agg(what, to_jsonb(found) - array['oid', 'inside', 'catalog', 'namespace', 'name']), '{}')
    from (${nativesSql(sources, serverVersion)}) found`;
}

const allNamespaces = commonTables
  .replaceAll("$1::text[]", "null::text[]")
  .replaceAll("any ($1)", "any (null)")
  .replaceAll("$2::text[]", "array[]::text[]");

function namedStatistics({ namespace, name }: StatementObject): string {
  return `s.stxnamespace = to_regnamespace(quote_ident(${sql.literal(namespace ?? "public")})) and s.stxname = ${sql.literal(name)}`;
}
