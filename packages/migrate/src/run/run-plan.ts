/** Runs a plan on a database without a migration file and without the ledger, under its lock. */
import type { Diagnostic } from "@dsl/parser";
import { script, type Step } from "@dsl/generator";
import type { Plan } from "@dsl/planner";
import { databaseProblem } from "../database-problem.js";
import { problem } from "../problem.js";
import { fail, Stop } from "../stop.js";
import type { Runner } from "./run-migration.js";
import { runSteps } from "./run-steps.js";
import { StepFailure } from "./step-failure.js";
import { stepProblem } from "./step-problem.js";
import { withLock } from "./with-lock.js";

/** `what` names it in errors. */
export async function runPlan(runner: Runner, plan: Plan, what: string): Promise<void> {
  const { project, connection } = runner;
  const { steps } = script(plan, project.driver.dialect);
  if (steps.length === 0) return;
  await withLock(runner, async () => {
    try {
      await runSteps(connection, { steps, from: 0, signal: project.signal });
    } catch (error) {
      if (error instanceof StepFailure) fail(refused(error, what, steps));
      if (error instanceof Stop && error.result.kind === "interrupted") throw interrupted(what);
      throw error;
    }
  });
}

function refused(failure: StepFailure, what: string, steps: readonly Step[]): Diagnostic {
  const advice = databaseProblem(failure.cause).help;
  return { ...stepProblem(failure, what, "up", steps), help: advice === undefined ? again : `${advice}; ${again}` };
}

const again = "steps before it are kept; run the command again: it plans from what is there now";

function interrupted(what: string): Stop {
  const diagnostic = problem("D5302", `${what} was interrupted`, { help: `the open step was rolled back; ${again}` });
  return new Stop({ kind: "interrupted", diagnostics: [diagnostic] });
}
