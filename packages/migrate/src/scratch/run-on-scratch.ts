/** Runs steps on a scratch database, without a ledger. */
import type { Step } from "@dsl/generator";
import type { Connection } from "@dsl/planner";
import type { Direction } from "../project.js";
import { runSteps } from "../run/run-steps.js";
import { StepFailure } from "../run/step-failure.js";
import { stepProblem } from "../run/step-problem.js";
import { fail } from "../stop.js";
import { rolesMadeFor } from "./roles-made-for.js";
import type { Workshop } from "./workshop.js";

export interface ScratchScript {
  /** What a failure is reported of. `migration "20261122T101500_add_posts"` */
  readonly what: string;
  readonly direction: Direction;
  readonly steps: readonly Step[];
  /** What to do when it fails. */
  readonly help: string;
}

/** Stops when the engine refuses a step. */
export async function runOnScratch(workshop: Workshop, scratch: Connection, script: ScratchScript): Promise<void> {
  const failure = await tryOnScratch(workshop, scratch, script.steps);
  if (failure === undefined) return;
  const { what, direction, steps, help } = script;
  const { message, code, ...rest } = stepProblem(failure, what, direction, steps);
  if (code === "D5012") fail({ ...rest, code, message });
  fail({ ...rest, code: "D5401", message: `on a scratch database, ${message}`, help });
}

/** The same, with the refusal as a value. */
export async function tryOnScratch(
  workshop: Workshop,
  scratch: Connection,
  steps: readonly Step[],
): Promise<StepFailure | undefined> {
  const { signal } = workshop.project;
  let from = 0;
  try {
    await rolesMadeFor(workshop, () => runSteps(scratch, { steps, from, signal, onStep: (index) => (from = index) }));
    return undefined;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    // that says nothing about the steps
    if (["connectionLost", "cancelled"].includes(error.cause.kind)) throw error.cause;
    return error;
  }
}
