/** Rewrite rules: those that make a view a view, without definition, and those that somebody made. */
import type { Oid, Part } from "../part.js";

export interface RuleRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  /** NULL: the rule is the view itself. */
  readonly definition: string | null;
  readonly enabled: "O" | "D" | "R" | "A";
}

export const rules: Part<RuleRow> = {
  fields: ["oid", "name", "table", "definition", "enabled"],
  sql: () => `
    select r.oid::int8, r.rulename as name, r.ev_class::int8 as table, r.ev_enabled as enabled,
      case when r.rulename <> '_RETURN' then pg_get_ruledef(r.oid) end as definition
    from pg_rewrite r where r.ev_class in (select oid from rel) and (r.rulename <> '_RETURN' or r.ev_type = '1') order by r.rulename`,
};
