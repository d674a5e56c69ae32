/** A state of a database: its catalog, and how to make a scratch that is in it. */
import type { Catalog, Scratch } from "@dsl/planner";

export interface State {
  readonly catalog: Catalog;
  /** `read`: the catalog was read from such a scratch. `told`: it is what the scratch is made by. */
  readonly known: "read" | "told";
  /** A new scratch in this state; who opens it drops it. */
  open(): Promise<Scratch>;
  /** The same without a copy, in one transaction that is rolled back in the end. Absent where it cannot be had. */
  readonly borrow?: () => Promise<Scratch>;
}
