/** Sequences, those of serial and identity columns included. */
import { byNameSql } from "../by-name-sql.js";
import type { Oid, Part } from "../part.js";

export interface SequenceRow {
  readonly oid: Oid;
  readonly namespace: Oid;
  readonly name: string;
  readonly unlogged: boolean;
  readonly type: string;
  readonly start: string;
  readonly increment: string;
  readonly min: string;
  readonly max: string;
  readonly cache: string;
  readonly cycle: boolean;
  /** The default that makes a column serial. `nextval('public.users_id_seq'::regclass)` */
  readonly nextValue: string;
  /** The column that owns it: `a` by OWNED BY, `i` as its identity. */
  readonly ownership: "a" | "i" | null;
  readonly table: Oid | null;
  readonly column: number | null;
}

export const sequences: Part<SequenceRow> = {
  fields: [
    "oid",
    "namespace",
    "name",
    "unlogged",
    "type",
    "start",
    "increment",
    "min",
    "max",
    "cache",
    "cycle",
    "nextValue",
    "ownership",
    "table",
    "column",
  ],
  sql: () => `
    select c.oid::int8, c.relnamespace::int8 as namespace, c.relname as name, c.relpersistence = 'u' as unlogged,
      case s.seqtypid when 20 then 'bigint' when 23 then 'integer' else 'smallint' end as type, s.seqstart::text as start, s.seqincrement::text as increment,
      s.seqmin::text as min, s.seqmax::text as max, s.seqcache::text as cache, s.seqcycle as cycle,
      'nextval(' || quote_literal(c.oid::regclass::text) || '::regclass)' as "nextValue",
      d.deptype as ownership, d.refobjid::int8 as table, d.refobjsubid as column
    from pg_sequence s join rel c on c.oid = s.seqrelid
      left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
        and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
    ${byNameSql("c.relname", "c.relnamespace")}`,
};
