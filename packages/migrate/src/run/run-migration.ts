/** Applies one migration, up or down, from the step that it reached. */
import { DatabaseError, type Connection } from "@dsl/planner";
import type { Migration } from "../history/migration.js";
import type { Ledger } from "../ledger/ledger.js";
import { problem } from "../problem.js";
import type { Direction, Project } from "../project.js";
import { fail, Stop } from "../stop.js";
import type { Applied } from "./applied.js";
import { checkStepsThatRan, ledgerRecorder, recordEnd, type Recording } from "./ledger-recorder.js";
import { position } from "./position.js";
import { reasonOf, runSteps } from "./run-steps.js";
import { StepFailure } from "./step-failure.js";
import { stepProblem } from "./step-problem.js";
import { stepsOf } from "./steps-of.js";

/** What a run works with. The lock of the ledger is held. */
export interface Runner {
  readonly project: Project;
  readonly connection: Connection;
  readonly ledger: Ledger;
}

/** Undefined: another runner has done it meanwhile. Stops with a diagnostic when a step fails. */
export async function runMigration(
  runner: Runner,
  migration: Migration,
  direction: Direction,
): Promise<Applied | undefined> {
  const { project, ledger } = runner;
  const steps = stepsOf(migration, direction);
  const recording = { ledger, dialect: project.driver.dialect, migration, direction, steps };
  const row = await ledger.row(migration.id);
  const from = position(row, direction);
  if (from === "done") return undefined;
  checkStepsThatRan(recording, row);
  if (direction === "up") await runHook("beforeApply", async () => project.hooks.beforeApply?.({ id: migration.id }));
  const startedMs = performance.now();
  const ran = await runRecorded(runner, recording, from);
  if (!ran) return undefined;
  const applied = { id: migration.id, direction, durationMs: performance.now() - startedMs };
  project.report({ kind: "applied", ...applied });
  if (direction === "up") await runHook("afterApply", async () => project.hooks.afterApply?.({ id: migration.id }));
  return applied;
}

/** False: another runner did all that was left. */
async function runRecorded({ project, connection }: Runner, recording: Recording, from: number): Promise<boolean> {
  const { migration, direction, steps } = recording;
  const { id } = migration;
  const { report, signal } = project;
  const recorder = ledgerRecorder(recording);
  try {
    await runSteps(connection, {
      steps,
      from,
      signal,
      recorder,
      onStep: (index) => report({ kind: "step", id, direction, step: index + 1, steps: steps.length }),
      onRetry: (index, attempt, { detail = "" }) => report({ kind: "retry", id, step: index + 1, attempt, detail }),
      onBatch: (index, rows) => report({ kind: "batch", id, step: index + 1, rows }),
    });
  } catch (error) {
    await writeDown(recording, error);
    throw describe(recording, error);
  }
  return recorder.recorded() > 0;
}

/** Whether the end can be written down or not (the server may be gone), the first error is what matters. */
async function writeDown(recording: Recording, error: unknown): Promise<void> {
  await recordEnd(recording, reasonOf(error)).catch((second: unknown) => {
    if (!(second instanceof DatabaseError)) throw second;
  });
}

function describe({ migration, direction, steps }: Recording, error: unknown): unknown {
  if (error instanceof StepFailure) {
    const diagnostic = stepProblem(error, `migration "${migration.id}"`, direction, steps);
    return new Stop({ kind: "failed", diagnostics: [diagnostic] });
  }
  return error instanceof Stop && error.result.kind === "interrupted" ? interrupted(migration, direction) : error;
}

function interrupted({ id }: Migration, direction: Direction): Stop {
  const diagnostic = problem("D5302", `interrupted while migration "${id}" ran ${direction}`, {
    help: "nothing is lost: the open step was rolled back; run the command again and it goes on from there",
  });
  return new Stop({ kind: "interrupted", diagnostics: [diagnostic] });
}

/** The project's own code may refuse by throwing. */
export async function runHook<T>(name: string, hook: () => Promise<T>): Promise<T> {
  try {
    return await hook();
  } catch (error) {
    return fail(problem("D5305", `hook "${name}" refused: ${error instanceof Error ? error.message : String(error)}`));
  }
}
