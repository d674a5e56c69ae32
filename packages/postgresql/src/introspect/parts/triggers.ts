/** Triggers that somebody made: not those of constraints, nor a partition's copies of its parent's. */
import type { Oid, Part } from "../part.js";

export interface TriggerRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  readonly definition: string;
  /** `O` enabled, `D` disabled, `R` for replicas, `A` always */
  readonly enabled: "O" | "D" | "R" | "A";
}

export const triggers: Part<TriggerRow> = {
  fields: ["oid", "name", "table", "definition", "enabled"],
  sql: () => `
    select t.oid::int8, t.tgname as name, t.tgrelid::int8 as table, pg_get_triggerdef(t.oid) as definition, t.tgenabled as enabled
    from pg_trigger t where not t.tgisinternal and t.tgparentid = 0 and t.tgrelid in (select oid from rel where relkind in ('r', 'p', 'v', 'f'))
    order by t.tgname`,
};
