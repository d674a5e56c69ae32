/** Work on a state that is borrowed, which costs no copy; what fails there may yet succeed on a scratch of its own. */
import { DatabaseError, type Connection } from "@dsl/planner";
import { StepFailure } from "../run/step-failure.js";
import { checkInterrupted, Stop } from "../stop.js";
import type { State } from "./state.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

/** Undefined: the state cannot be borrowed, or the work failed, which says nothing. */
export async function tryBorrowed<T>(
  { project }: Workshop,
  state: Pick<State, "borrow">,
  work: (connection: Connection) => Promise<T>,
): Promise<T | undefined> {
  if (state.borrow === undefined) return undefined;
  try {
    return await withScratch(state.borrow(), work);
  } catch (error) {
    checkInterrupted(project.signal);
    if (error instanceof Stop || error instanceof DatabaseError || error instanceof StepFailure) return undefined;
    throw error;
  }
}
