/** Work on a scratch in some state: on one that is borrowed, which costs no copy, or where that does not do, on one of its own. */
import { DatabaseError, type Connection } from "@dsl/planner";
import type { Step } from "@dsl/generator";
import { StepFailure } from "../run/step-failure.js";
import { checkInterrupted, Stop } from "../stop.js";
import type { Opening } from "./opening.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

export interface Work<T> {
  /** What it runs there, at most. */
  readonly steps: readonly Step[];
  readonly run: (connection: Connection) => Promise<T>;
  /** Whether what came of it on a borrowed state would come of it on a scratch, too. Absent: it would. */
  readonly holds?: (result: T) => boolean;
}

/** One transaction keeps every lock that it takes, of which a server has few for all its sessions. */
const maxStatements = 100;

export async function onState<T>(
  workshop: Workshop,
  state: Opening,
  { steps, run, holds = () => true }: Work<T>,
): Promise<T> {
  const quick = mayBorrow(steps) ? await tryBorrowed(workshop, state, run) : undefined;
  return quick !== undefined && holds(quick.result) ? quick.result : withScratch(state.open(), run);
}

/** Undefined: the state cannot be borrowed, or the work failed, which says nothing. */
async function tryBorrowed<T>(
  { project }: Workshop,
  { borrow }: Opening,
  run: Work<T>["run"],
): Promise<{ readonly result: T } | undefined> {
  if (borrow === undefined) return undefined;
  try {
    return { result: await withScratch(borrow(), run) };
  } catch (error) {
    checkInterrupted(project.signal);
    if (error instanceof Stop || error instanceof DatabaseError || error instanceof StepFailure) return undefined;
    throw error;
  }
}

/** What cannot run in a transaction at all fails there, and is rare. */
function mayBorrow(steps: readonly Step[]): boolean {
  return steps.reduce((sum, { statements }) => sum + statements.length, 0) <= maxStatements;
}
