/** Indexes of tables and materialized views, those of constraints included. */
import type { Oid, Part } from "../part.js";

export interface IndexRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  readonly unique: boolean;
  readonly method: string;
  /** Numbers of the columns, 0 for an expression; key columns first, then included ones. */
  readonly columns: readonly number[];
  readonly keys: number;
  /** For each key column, bits: 1 descending, 2 NULLS FIRST. */
  readonly sort: readonly number[];
  readonly valid: boolean;
  readonly clustered: boolean;
  readonly replicaIdentity: boolean;
  readonly nullsNotDistinct: boolean;
  readonly inherited: boolean;
  readonly options: readonly string[] | null;
  readonly tablespace: string | null;
  readonly where: string | null;
  /** Its whole definition, where an operator class, collation or expression is in it. */
  readonly definition: string | null;
  /** The text of each key column, where `definition` is there. */
  readonly items: readonly string[] | null;
}

export const indexes: Part<IndexRow> = {
  sql: (version) => `
    with unusual as (${unusual})
    select i.indexrelid as oid, c.relname as name, i.indrelid as table, i.indisunique as unique, m.amname as method,
      i.indkey::int2[] as columns, i.indnkeyatts as keys, i.indoption::int2[] as sort, i.indisvalid as valid,
      i.indisclustered as clustered, i.indisreplident as "replicaIdentity",
      ${version >= 150000 ? "i.indnullsnotdistinct" : "false"} as "nullsNotDistinct", c.relispartition as inherited,
      to_json(c.reloptions) as options, s.spcname as tablespace, pg_get_expr(i.indpred, i.indrelid) as where,
      case when i.indisexclusion then pg_get_constraintdef(x.oid) when special then pg_get_indexdef(i.indexrelid) end as definition,
      case when special then (select json_agg(pg_get_indexdef(i.indexrelid, n, false) order by n)
        from generate_series(1, i.indnkeyatts) n) end as items
    from pg_index i join pg_class c on c.oid = i.indexrelid join rel r on r.oid = i.indrelid
      join pg_am m on m.oid = c.relam
      left join pg_tablespace s on s.oid = c.reltablespace
      left join pg_constraint x on i.indisexclusion and x.conindid = i.indexrelid and x.contype = 'x'
      left join unusual v on v.indexrelid = i.indexrelid
      cross join lateral (select i.indisexclusion or r.relkind = 'm' or i.indexprs is not null or v.indexrelid is not null) u(special)
    where r.relkind in ('r', 'p', 'm')
    order by c.relname`,
};

/** Indexes with a key column whose operator class or collation is perhaps not its type's. */
const unusual = `
      select distinct i.indexrelid
      from (select indexrelid, indrelid, indnkeyatts, unnest(indkey::int2[]) as attnum, unnest(indclass::oid[]) as opclass,
          unnest(indcollation::oid[]) as collation, generate_subscripts(indkey, 1) + 1 as position
        from pg_index where indrelid in (select oid from rel)) i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.attnum
        join pg_attribute o on o.attrelid = i.indexrelid and o.attnum = i.position
        join pg_opclass p on p.oid = i.opclass
      where i.position <= i.indnkeyatts and (not p.opcdefault or o.attoptions is not null or i.collation <> a.attcollation
        or p.opcintype <> a.atttypid and a.atttypid = 'bpchar'::regtype)`;
