/** What a database has beyond, or lacks of, its replayed history. */
import type { Plan } from "@dsl/planner";

export interface Drift {
  /** How the database differs: the changes that a hand made, from the replayed history to the database. */
  readonly byHand: Plan;
  /** What would undo them. */
  readonly revertSql: string;
}
