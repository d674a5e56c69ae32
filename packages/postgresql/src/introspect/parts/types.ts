/** Enums, domains and composite types; those without anything in them are natives. */
import { byNameSql } from "../by-name-sql.js";
import { collationSql } from "../collation-sql.js";
import type { Oid, Part } from "../part.js";

export interface TypeRow {
  readonly oid: Oid;
  /** The type of its arrays. */
  readonly array: Oid;
  readonly namespace: Oid;
  readonly name: string;
  readonly kind: "e" | "d" | "c";
  /** The relation that holds a composite type's attributes. */
  readonly relation: Oid;
  /** An enum's values in order. */
  readonly values: readonly string[] | null;
  readonly base: string | null;
  readonly baseId: Oid;
  readonly notNull: boolean;
  readonly default: string | null;
  readonly collation: string | null;
}

export const types: Part<TypeRow> = {
  fields: [
    "oid",
    "array",
    "namespace",
    "name",
    "kind",
    "relation",
    "values",
    "base",
    "baseId",
    "notNull",
    "default",
    "collation",
  ],
  sql: () => `
    select t.oid::int8, t.typarray::int8 as array, t.typnamespace::int8 as namespace, t.typname as name, t.typtype as kind,
      t.typrelid::int8 as relation, l.values, case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base,
      t.typbasetype::int8 as "baseId", t.typnotnull as "notNull", pg_get_expr(t.typdefaultbin, 0) as default,
      case when t.typtype = 'd' and t.typcollation <> b.typcollation
        then ${collationSql("t.typcollation")} end as collation
    from typ t
      left join pg_type b on b.oid = t.typbasetype
      left join (select enumtypid, json_agg(enumlabel order by enumsortorder) as values from pg_enum group by 1) l
        on l.enumtypid = t.oid
    where t.typtype = 'd' or l.values is not null or t.typrelid in (select oid from rel c where relkind = 'c'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped))
    ${byNameSql("t.typname", "t.typnamespace")}`,
};
