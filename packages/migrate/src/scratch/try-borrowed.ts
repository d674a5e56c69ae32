/** Work on a state that is borrowed, which costs no copy; what fails there may yet succeed on a scratch of its own. */
import { DatabaseError, type Connection } from "@dsl/planner";
import type { Step } from "@dsl/generator";
import { StepFailure } from "../run/step-failure.js";
import { checkInterrupted, Stop } from "../stop.js";
import type { State } from "./state.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

export interface Borrowing {
  readonly state: Pick<State, "borrow">;
  /** What the work runs there, at most. */
  readonly steps: readonly Step[];
}

/** One transaction keeps every lock that it takes, of which a server has few for all its sessions. */
const maxStatements = 100;

/** Undefined: the state cannot be borrowed for such steps, or the work failed, which says nothing. */
export async function tryBorrowed<T>(
  { project }: Workshop,
  { state, steps }: Borrowing,
  work: (connection: Connection) => Promise<T>,
): Promise<T | undefined> {
  if (state.borrow === undefined || !mayBorrow(steps)) return undefined;
  try {
    return await withScratch(state.borrow(), work);
  } catch (error) {
    checkInterrupted(project.signal);
    if (error instanceof Stop || error instanceof DatabaseError || error instanceof StepFailure) return undefined;
    throw error;
  }
}

function mayBorrow(steps: readonly Step[]): boolean {
  const count = steps.reduce((sum, { statements }) => sum + statements.length, 0);
  return count <= maxStatements && steps.every(({ mode }) => mode !== "no-transaction");
}
