/** Settles doubts by asking the engine, on a scratch in the state that the plan starts from. */
import { script } from "@dsl/generator";
import type { Answers, Connection, Doubt, NormalizationStep, Plan, Row } from "@dsl/planner";
import { DatabaseError } from "@dsl/planner";
import { answerCache } from "./answer-cache.js";
import { refuseSchema } from "../planning/refused-schema.js";
import { StepFailure } from "../run/step-failure.js";
import { tryOnScratch } from "./run-on-scratch.js";
import type { State } from "./state.js";
import { onState } from "./on-state.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

/** Both in plain form. */
interface Assumed {
  /** Everything but the doubts. */
  readonly undoubted: Plan;
  /** As if all texts differed. */
  readonly different: Plan;
}

/** Answers that are cached need no scratch. */
export async function judge(
  workshop: Workshop,
  state: State,
  doubts: readonly Doubt[],
  { undoubted, different }: Assumed,
): Promise<Answers> {
  const cache = await answerCache(workshop, state.catalog, undoubted.to);
  const known = await cache.known(doubts);
  const open = doubts.filter((doubt) => !known.has(doubt.id));
  if (open.length === 0) return known;
  const { project } = workshop;
  project.report({ kind: "stage", text: `asking ${(await workshop.host()).serverName} whether texts mean the same` });
  const ask = async (scratch: Connection) => {
    const failure = await tryPlan(workshop, scratch, undoubted);
    return failure ?? askEngine(scratch, open, workshop);
  };
  const { steps } = script(undoubted, project.driver.dialect);
  const answers = await onState(workshop, state, { steps, run: ask, holds: isWhole });
  if (!(answers instanceof StepFailure)) {
    await cache.add(open, answers);
    return new Map([...known, ...answers]);
  }
  // a text that is taken to stay may stand in the way of a change that is in no doubt
  const other = await withScratch(state.open(), (scratch) => tryPlan(workshop, scratch, different));
  if (other !== undefined) refuseSchema(project, undoubted, script(undoubted, project.driver.dialect).steps, answers);
  return new Map([...known, ...allDifferent(open)]);
}

/** What fails in one transaction may be right when it is committed in between. */
function isWhole(answers: Answers | StepFailure): boolean {
  return !(answers instanceof StepFailure) && [...answers.values()].every(({ error }) => error === undefined);
}

function allDifferent(doubts: readonly Doubt[]): Answers {
  return new Map(doubts.map(({ id }) => [id, { equal: false }]));
}

function tryPlan(workshop: Workshop, scratch: Connection, plan: Plan): Promise<StepFailure | undefined> {
  return tryOnScratch(workshop, scratch, script(plan, workshop.project.driver.dialect).steps);
}

/** Asks on this scratch as it is, and leaves it as it was. */
export async function askEngine(
  scratch: Connection,
  doubts: readonly Doubt[],
  { project }: Workshop,
): Promise<Answers> {
  const { normalize } = project.driver.dialect;
  const steps = normalize.script(doubts, scratch.serverVersion);
  const results: StepResult[] = [];
  await rolledBack(scratch, async () => {
    for (const group of byDoubt(steps)) results.push(...(await ask(scratch, group)));
  });
  return normalize.read(results, doubts);
}

type StepResult = readonly Row[] | { readonly error: string };

class RollBack extends Error {}

async function rolledBack(scratch: Connection, work: () => Promise<void>): Promise<void> {
  await scratch
    .step(async () => {
      await work();
      throw new RollBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RollBack)) throw error;
    });
}

/** Neighbours of the same doubt, in order. */
function byDoubt(steps: readonly NormalizationStep[]): readonly (readonly NormalizationStep[])[] {
  const groups: NormalizationStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.doubt === step.doubt) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function ask(scratch: Connection, group: readonly NormalizationStep[]): Promise<readonly StepResult[]> {
  await scratch.execute("savepoint doubt");
  const results: StepResult[] = [];
  for (const step of group) results.push(await answer(scratch, step, results.at(-1)));
  await scratch.execute("rollback to savepoint doubt");
  await scratch.execute("release savepoint doubt");
  return results;
}

/** After a failure the rest of the doubt cannot be asked: it failed with the same message. */
async function answer(
  scratch: Connection,
  step: NormalizationStep,
  before: StepResult | undefined,
): Promise<StepResult> {
  if (before !== undefined && "error" in before) return before;
  try {
    if (step.reads) return await scratch.query(step.sql);
    await scratch.execute(step.sql);
    return [];
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind === "connectionLost") throw error;
    return { error: error.message };
  }
}
