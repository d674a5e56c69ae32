/** Asks a live database whether the hazards of a plan would strike there. */
import type { Hazard } from "@dsl/planner";

/** A hazard with what the database said of it. */
export interface Finding {
  readonly hazard: Hazard;
  /** Rows that stand in the way or are lost; absent when nothing could be asked. */
  readonly count?: number;
  /** One of them, by its key. */
  readonly example?: string;
}
