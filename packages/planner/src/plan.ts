/** The result of planning: what to do in which order, what could go wrong, what a person still has to decide. */
import type { Catalog } from "./catalog.js";
import type { Change, PlanContext } from "./change.js";
import type { Doubt } from "./doubt.js";
import type { Intents } from "./intent.js";

export interface Plan {
  readonly from: Catalog;
  /** The declared catalog plus everything of `from` that is unmanaged. */
  readonly to: Catalog;
  /** The same, in the words of `from` for each table in which nothing differs: those in which it is read afterwards. */
  readonly promised: Catalog;
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  /** Doubts that no answer settled: counted as different, and said so. */
  readonly unsettled: readonly Doubt[];
  /** What rendering its changes may look at. */
  readonly context: PlanContext;
  /** Renames that were carried out by this plan, for inverting on the way back. */
  readonly intents: Intents;
}

/** A decision that only a person can take. */
export interface Question {
  /** Stable between runs: made of what is new. `rename-column:users.full_name` */
  readonly id: string;
  /** `Was column "users.full_name" renamed from "name"?` */
  readonly text: string;
  readonly answers: readonly { readonly value: string; readonly text: string }[];
  /** Taken when nobody can be asked; absent: the plan stays open. */
  readonly safe?: string;
  /** Whether any text may be answered (an SQL expression). */
  readonly open: boolean;
}
