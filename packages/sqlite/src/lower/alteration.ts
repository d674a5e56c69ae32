/** What a plan changes in one table that is there before and after. */
import type { Change, PlanContext, Table } from "@dsl/planner";

export interface Alteration {
  /** With the plan's renames in it. */
  readonly from: Table;
  readonly to: Table;
  readonly changes: readonly Change[];
  readonly context: PlanContext;
  /** All changes: others may create and drop the table's triggers. */
  readonly plan: readonly Change[];
}
