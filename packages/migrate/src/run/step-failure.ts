/** A database refused a step: which one, at which statement, in which words. */
import type { DatabaseError } from "@dsl/planner";

export class StepFailure extends Error {
  override readonly name = "StepFailure";
  constructor(
    /** From 0. */
    readonly index: number,
    /** Absent: the transaction could not begin or end. */
    readonly statement: string | undefined,
    override readonly cause: DatabaseError,
  ) {
    super(cause.message);
  }
}
