/** Constraints of tables and domains. NOT NULL ones (of domains since PostgreSQL 17, of tables since 18) only where they are not the plain kind with the usual name, or have a comment. */
import type { Oid, Part } from "../part.js";

export interface ConstraintRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  readonly domain: Oid;
  /** `c` check, `f` foreign key, `n` not null, `p` primary key, `u` unique, `x` exclusion */
  readonly kind: "c" | "f" | "n" | "p" | "u" | "x";
  readonly index: Oid;
  readonly columns: readonly number[] | null;
  /**
   * A letter for each that holds: `d` deferrable, `D` initially deferred, `v` not validated, `e` not enforced,
   * `i` inherited, `n` NO INHERIT, `p` the last column is a period
   */
  readonly flags: string;
  readonly expression: string | null;
  /** The table that a foreign key refers to; otherwise 0. */
  readonly references: Oid;
  /** Its columns, and the rest of a foreign key. */
  readonly referenced: readonly number[] | null;
  /** `a` no action, `r` restrict, `c` cascade, `n` set null, `d` set default */
  readonly onUpdate: string;
  readonly onDelete: string;
  readonly onDeleteColumns: readonly number[] | null;
  /** `f` full, `s` simple */
  readonly match: string;
}

export const constraints: Part<ConstraintRow> = {
  fields: [
    "oid",
    "name",
    "table",
    "domain",
    "kind",
    "index",
    "columns",
    "flags",
    "expression",
    "references",
    "referenced",
    "onUpdate",
    "onDelete",
    "onDeleteColumns",
    "match",
  ],
  sql: ({ version, has }) => `
    select c.oid::int8, c.conname as name, c.conrelid::int8 as table, c.contypid::int8 as domain, c.contype as kind,
      c.conindid::int8 as index, c.conkey as columns,
      concat(case when c.condeferrable then 'd' end, case when c.condeferred then 'D' end,
        case when not c.convalidated then 'v' end, ${version >= 180000 ? "case when not c.conenforced then 'e' end, " : ""}
        case when not c.conislocal then 'i' end, case when c.connoinherit and c.contype in ('c', 'n') then 'n' end
        ${version >= 180000 ? ", case when c.conperiod then 'p' end" : ""}) as flags,
      pg_get_expr(c.conbin, c.conrelid) as expression, c.confrelid::int8 as references, c.confkey as referenced,
      c.confupdtype as "onUpdate", c.confdeltype as "onDelete",
      ${version >= 150000 ? "c.confdelsetcols" : "null::int2[]"} as "onDeleteColumns", c.confmatchtype as match
    from pg_constraint c
      left join rel r on r.oid = c.conrelid
      ${has("pg_inherits") ? "left join pg_constraint parent on parent.oid = c.conparentid and c.conparentid <> 0" : ""}
      ${version >= 170000 ? "left join typ d on d.oid = c.contypid" : ""}
      ${version >= 180000 ? "left join pg_attribute a on c.contype = 'n' and a.attrelid = c.conrelid and a.attnum = c.conkey[1]" : ""}
    where (r.relkind in ('r', 'p') or c.contypid in (select oid from typ))
      and (c.contype in ('c', 'f', 'p', 'u', 'x')${version >= 170000 ? ` or ${oddNotNull(version)}` : ""})
      ${has("pg_inherits") ? `and ${isOwn}` : ""}
    order by c.conname`,
};

const oddNotNull = (version: number): string => `c.contype = 'n' and (c.conname <> d.typname || '_not_null'
        ${version >= 180000 ? ofTable : ""} or c.oid in (select objoid from pg_description where classoid = 'pg_constraint'::regclass))`;

const ofTable = `or c.contypid = 0 and (c.conname <> r.relname || '_' || a.attname || '_not_null'
          or c.connoinherit or not c.convalidated or c.conislocal <> a.attislocal)`;

/** No copy of a foreign key for a partition of what it refers to. */
const isOwn = "parent.conrelid is distinct from c.conrelid";
