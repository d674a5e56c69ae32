/** A plan with everything that a person wants to know of it. */
import type { Plan } from "@dsl/planner";
import type { Finding } from "./probe.js";

export interface Planned {
  readonly plan: Plan;
  /** The script as it stands in a file; empty when nothing is to be done. */
  readonly sql: string;
  /** Hazards of all changes, asked of the database where one is at hand. */
  readonly findings: readonly Finding[];
  /** What the database has and the schema leaves alone. */
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
  /** Which engine settled doubts and proved the script. Absent: no engine was needed. */
  readonly judgedBy?: string;
}
