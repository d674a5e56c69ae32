/** Tables, views, materialized views and the relations of composite types. */
import { byNameSql } from "../by-name-sql.js";
import type { Oid, Part } from "../part.js";

export interface RelationRow {
  readonly oid: Oid;
  readonly namespace: Oid;
  readonly name: string;
  /** `r` table, `p` partitioned table, `v` view, `m` materialized view, `c` composite type, `f` foreign table */
  readonly kind: "r" | "p" | "v" | "m" | "c" | "f";
  /** The type of its rows, and of arrays of them. */
  readonly rowType: Oid;
  readonly rowArray: Oid;
  readonly unlogged: boolean;
  readonly options: readonly string[] | null;
  readonly tablespace: string | null;
  readonly method: string | null;
  readonly replicaIdentity: "d" | "n" | "f" | "i";
  readonly rowSecurity: boolean;
  readonly forceRowSecurity: boolean;
  readonly populated: boolean;
  readonly partitionBy: string | null;
  readonly bound: string | null;
  readonly ofType: Oid;
  readonly definition: string | null;
}

export const relations: Part<RelationRow> = {
  fields: [
    "oid",
    "namespace",
    "name",
    "kind",
    "rowType",
    "rowArray",
    "unlogged",
    "options",
    "tablespace",
    "method",
    "replicaIdentity",
    "rowSecurity",
    "forceRowSecurity",
    "populated",
    "partitionBy",
    "bound",
    "ofType",
    "definition",
  ],
  sql: () => `
    select c.oid::int8, c.relnamespace::int8 as namespace, c.relname as name, c.relkind as kind, c.reltype::int8 as "rowType",
      y.typarray::int8 as "rowArray", c.relpersistence = 'u' as unlogged,
      case when c.reloptions is not null or t.reloptions is not null then to_json(coalesce(c.reloptions, '{}') ||
        array(select 'toast.' || o from unnest(t.reloptions) o)) end as options,
      s.spcname as tablespace, case when m.amname <> 'heap' then m.amname end as method,
      c.relreplident as "replicaIdentity", c.relrowsecurity as "rowSecurity", c.relforcerowsecurity as "forceRowSecurity",
      c.relispopulated as populated, case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partitionBy",
      case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end as bound, c.reloftype::int8 as "ofType",
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition
    from rel c
      left join pg_class t on t.oid = c.reltoastrelid and t.reloptions is not null
      left join pg_type y on y.oid = c.reltype
      left join pg_tablespace s on s.oid = c.reltablespace
      left join pg_am m on m.oid = c.relam
    where c.relkind in ('r', 'p', 'v', 'm', 'c', 'f')
    ${byNameSql("c.relname", "c.relnamespace")}`,
};
