/** Constraints of tables and domains. NOT NULL ones (PostgreSQL 18) only where they are not the plain kind with the usual name. */
import type { Oid, Part } from "../part.js";

export interface ConstraintRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  readonly domain: Oid;
  /** `c` check, `f` foreign key, `n` not null, `p` primary key, `u` unique, `x` exclusion */
  readonly kind: "c" | "f" | "n" | "p" | "u" | "x";
  readonly deferrable: boolean;
  readonly deferred: boolean;
  readonly validated: boolean;
  readonly enforced: boolean;
  readonly index: Oid;
  readonly inherited: boolean;
  readonly noInherit: boolean;
  readonly period: boolean;
  readonly columns: readonly number[] | null;
  readonly references: Oid;
  readonly referencedColumns: readonly number[] | null;
  readonly onUpdate: string;
  readonly onDelete: string;
  readonly onDeleteColumns: readonly number[] | null;
  readonly match: string;
  readonly expression: string | null;
}

export const constraints: Part<ConstraintRow> = {
  sql: (version) => `
    select c.oid, c.conname as name, c.conrelid as table, c.contypid as domain, c.contype as kind,
      c.condeferrable as deferrable, c.condeferred as deferred, c.convalidated as validated,
      ${version >= 180000 ? "c.conenforced" : "true"} as enforced, c.conindid as index, not c.conislocal as inherited,
      c.connoinherit as "noInherit", ${version >= 180000 ? "c.conperiod" : "false"} as period, c.conkey as columns,
      c.confrelid as references, c.confkey as "referencedColumns", c.confupdtype as "onUpdate", c.confdeltype as "onDelete",
      ${version >= 150000 ? "c.confdelsetcols" : "null"} as "onDeleteColumns", c.confmatchtype as match,
      pg_get_expr(c.conbin, c.conrelid) as expression
    from pg_constraint c
      left join pg_constraint parent on parent.oid = c.conparentid
      left join rel r on r.oid = c.conrelid
      left join pg_attribute a on c.contype = 'n' and a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where (r.relkind in ('r', 'p') or c.contypid in (select oid from typ))
      and (c.contype in ('c', 'f', 'p', 'u', 'x')
        or c.contype = 'n' and c.contypid = 0 and (c.conname <> r.relname || '_' || a.attname || '_not_null'
          or c.connoinherit or not c.convalidated))
      and parent.conrelid is distinct from c.conrelid -- copies of a foreign key for each partition of what it refers to
    order by c.conname`,
};
