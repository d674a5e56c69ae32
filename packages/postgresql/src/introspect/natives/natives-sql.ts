/** The query for native objects of some kinds, all as rows of one shape. It uses the common tables of `catalog-query.ts`. */
import type { NativeSource } from "./native-source.js";

export function nativesSql(sources: readonly NativeSource[], serverVersion: number): string {
  return sources.map((source) => selectSource(source, serverVersion)).join("\n    union all\n");
}

/** Extensions keep their own objects. */
function selectSource(source: NativeSource, serverVersion: number): string {
  const { words, catalog, from, where, identity, name, namespace, holdsOthers } = source;
  return `
    select '${catalog}'::regclass::oid::int8 as catalog, o.oid::int8 as oid, ${namespace ?? "null"} as namespace, ${name} as name,
      '${words} ' || ${identity} as what, ${source.create(serverVersion)} as "create",
      ${holdsOthers ? inside(catalog) : "null::json"} as inside,
      to_json(${source.after?.(serverVersion) ?? "null::text[]"}) as after, obj_description(o.oid, '${catalog}') as comment
    from ${from}
    where ${where ?? "true"}
      and not exists (select from ext where ext.classid = '${catalog}'::regclass and ext.objid = o.oid)`;
}

/** What goes with the object `o`, level by level, as a list of system catalogs and OIDs. */
const inside = (catalog: string): string => `
      (with recursive inside as (
        select d.classid, d.objid from pg_depend d
        where d.refclassid = '${catalog}'::regclass and d.refobjid = o.oid and d.refobjsubid = 0 and d.deptype = 'i'
        union select d.classid, d.objid from pg_depend d
          join inside i on d.refclassid = i.classid and d.refobjid = i.objid where d.deptype = 'i')
      select json_agg(json_build_array(classid::int8, objid::int8)) from inside)`;
