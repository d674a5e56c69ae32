/** Properties that no other part has a place for. */
import type { Oid, Part } from "../part.js";

export interface AlterationRow {
  readonly kind: "columnOption" | "indexStatistics" | "indexDependency" | "trigger" | "sequencePersistence";
  /** The table, index or sequence. */
  readonly relation: Oid;
  /** The namespace and name of an index. */
  readonly namespace: Oid;
  readonly name: string;
  /** Of a column or an item of an index. */
  readonly number: number;
  /** An option, a trigger. */
  readonly key: string | null;
  readonly value: string | null;
}

export const alterations: Part<AlterationRow> = {
  fields: ["kind", "relation", "namespace", "name", "number", "key", "value"],
  sql: ({ version, has }) => `
    select 'columnOption' as kind, a.attrelid::int8 as relation, 0::int8 as namespace, '' as name, a.attnum as number,
      split_part(o, '=', 1) as key, substr(o, strpos(o, '=') + 1) as value
    from odd a join rel c on c.oid = a.attrelid cross join unnest(a.attoptions) o
    where a.attoptions is not null and c.relkind in ('r', 'p')
    union all
    select 'indexStatistics', a.attrelid::int8, x.relnamespace::int8, x.relname, a.attnum, null, a.attstattarget::text
    from odd a join pg_index i on i.indexrelid = a.attrelid join pg_class x on x.oid = a.attrelid
      join rel c on c.oid = i.indrelid
    where a.attstattarget >= 0 and c.relkind in ('r', 'p', 'm')
    union all${has("pg_extension") ? ofDependentIndexes : ""}${has("pg_inherits") ? ofPartitionTriggers : ""}
    select 'sequencePersistence', c.oid::int8, 0, '', 0, null, c.relpersistence::text
    from rel c left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass and d.refobjsubid > 0
        and d.deptype in ('a', 'i') left join pg_class t on t.oid = d.refobjid
    where c.relkind = 'S' and ${version >= 150000 ? unlikeItsTable : "false"}
    order by 1, 2, 5, 6`,
};

/** In most databases nothing is unlogged, and no sequence is looked at. */
const unlikeItsTable =
  "(select bool_or(relpersistence = 'u') from rel) and c.relpersistence <> coalesce(t.relpersistence, 'p')";

const ofDependentIndexes = `
    select 'indexDependency', r.oid::int8, x.relnamespace::int8, x.relname, 0, e.extname, null
    from pg_extension e join pg_depend d on d.refclassid = 'pg_extension'::regclass and d.refobjid = e.oid
      join pg_index i on i.indexrelid = d.objid join pg_class x on x.oid = d.objid join rel r on r.oid = i.indrelid
    where d.deptype = 'x' and d.classid = 'pg_class'::regclass and r.relkind in ('r', 'p')
    union all`;

const ofPartitionTriggers = `
    select 'trigger', t.tgrelid::int8, 0, '', 0, t.tgname, t.tgenabled::text
    from pg_trigger t join pg_trigger p on p.oid = t.tgparentid
    where t.tgparentid <> 0 and not p.tgisinternal and t.tgenabled <> p.tgenabled
      and t.tgrelid in (select oid from rel where relkind in ('r', 'p'))
    union all`;
