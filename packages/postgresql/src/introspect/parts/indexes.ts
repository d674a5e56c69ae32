/** Indexes of tables and materialized views, those of constraints included. */
import type { Oid, Part } from "../part.js";

export interface IndexRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  /** Numbers of the columns, 0 for an expression; key columns first, then included ones. */
  readonly columns: readonly number[];
  readonly keys: number;
  /**
   * A letter for each that holds: `u` unique, `i` inherited, `c` clustered, `r` replica identity, `v` not valid,
   * `n` NULLS NOT DISTINCT
   */
  readonly flags: string;
  /** For each key column, bits: 1 descending, 2 NULLS FIRST; NULL where none is set. */
  readonly sort: readonly number[] | null;
  readonly details: IndexDetails | null;
}

/** What most indexes have nothing of. */
interface IndexDetails {
  readonly method: string;
  readonly options: readonly string[] | null;
  readonly tablespace: string | null;
  readonly where: string | null;
  /** Its whole definition, where an operator class, collation or expression is in it. */
  readonly definition: string | null;
  /** The text of each key column, where `definition` is there. */
  readonly items: readonly string[] | null;
}

export const indexes: Part<IndexRow> = {
  fields: ["oid", "name", "table", "columns", "keys", "flags", "sort", "details"],
  sql: ({ version }) => `
    with unusual as (${unusual})
    select i.indexrelid::int8 as oid, c.relname as name, i.indrelid::int8 as table, i.indkey::int2[] as columns,
      i.indnkeyatts as keys,
      concat(case when i.indisunique then 'u' end, case when c.relispartition then 'i' end,
        case when i.indisclustered then 'c' end, case when i.indisreplident then 'r' end,
        case when not i.indisvalid then 'v' end,
        case when ${version >= 150000 ? "i.indnullsnotdistinct" : "false"} then 'n' end) as flags,
      case when 0 <> any (i.indoption::int2[]) then i.indoption::int2[] end as sort,
      case when special or m.amname <> 'btree' or i.indpred is not null or c.reloptions is not null or c.reltablespace <> 0
        then json_build_object('method', m.amname, 'options', c.reloptions, 'tablespace', s.spcname,
          'where', pg_get_expr(i.indpred, i.indrelid),
          'definition', case when i.indisexclusion then pg_get_constraintdef(x.oid)
            when special then pg_get_indexdef(i.indexrelid) end,
          'items', case when special then (select json_agg(pg_get_indexdef(i.indexrelid, n, false) order by n)
            from generate_series(1, i.indnkeyatts) n) end) end as details
    from pg_index i join pg_class c on c.oid = i.indexrelid join rel r on r.oid = i.indrelid
      join pg_am m on m.oid = c.relam
      left join pg_tablespace s on s.oid = c.reltablespace
      left join pg_constraint x on i.indisexclusion and x.conindid = i.indexrelid and x.contype = 'x'
      left join unusual v on v.indexrelid = i.indexrelid
      cross join lateral (select i.indisexclusion or r.relkind = 'm' or i.indexprs is not null or v.indexrelid is not null) u(special)
    where r.relkind in ('r', 'p', 'm')
    order by c.relname`,
};

/** Types whose default operator class other types may take as well, by being stored alike. `text_ops` is that of varchar, too. */
const alikeStored = "('bpchar'::regtype, 'varbit'::regtype, 'oid'::regtype)";

/** Indexes with a key column whose operator class or collation is perhaps not its type's. Few need a look at each column. */
const unusual = `
      select distinct i.indexrelid
      from (select indexrelid, indrelid, indnkeyatts, unnest(indkey::int2[]) as attnum, unnest(indclass::oid[]) as opclass,
          unnest(indcollation::oid[]) as collation, generate_subscripts(indkey, 1) + 1 as position
        from pg_index where indrelid in (select oid from rel) and (indexrelid in (select attrelid from odd)
          or indrelid in (select attrelid from odd) or indclass::oid[] && array(select oid from pg_opclass where not opcdefault or opcintype in ${alikeStored}))) i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.attnum
        join pg_attribute o on o.attrelid = i.indexrelid and o.attnum = i.position
        join pg_opclass p on p.oid = i.opclass
      where i.position <= i.indnkeyatts and (not p.opcdefault or o.attoptions is not null or i.collation <> a.attcollation
        or p.opcintype <> a.atttypid and (a.atttypid = 'bpchar'::regtype or p.opcintype in ${alikeStored}))`;
