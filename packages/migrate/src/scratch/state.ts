/** A state of a database: its catalog, and how to make a scratch that is in it. */
import type { Catalog, Scratch } from "@dsl/planner";

export interface State {
  readonly catalog: Catalog;
  /** A new scratch in this state; who opens it drops it. */
  open(): Promise<Scratch>;
}
