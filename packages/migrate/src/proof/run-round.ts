/** One way there, back and there again on one scratch, each end compared with what it should be. */
import type { Step } from "@dsl/generator";
import type { Diagnostic } from "@dsl/parser";
import type { Catalog, Connection, Plan, Table } from "@dsl/planner";
import { planDown, type WayBack } from "../planning/plan-down.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import type { StepFailure } from "../run/step-failure.js";
import { stepProblem } from "../run/step-problem.js";
import { introspectScratch } from "../scratch/introspect-scratch.js";
import { tryOnScratch } from "../scratch/run-on-scratch.js";
import type { State } from "../scratch/state.js";
import type { Workshop } from "../scratch/workshop.js";
import { fail } from "../stop.js";
import { differences } from "./differences.js";
import { sumsAfter, sumsBefore, survivors, type Sums, type Survivor } from "./survivors.js";

export interface Round {
  readonly workshop: Workshop;
  readonly scratch: Connection;
  readonly from: State;
  readonly plan: Plan;
  readonly steps: readonly Step[];
  /** Tables that have rows. */
  readonly holding: readonly Table[];
  readonly questionAnswers: Readonly<Record<string, string>>;
}

export interface RoundEnd {
  readonly wayBack: WayBack;
  /** What the scratch was after up. */
  readonly after: Catalog;
  /** What the engine said when the way back met rows. */
  readonly refusal?: string;
}

/** The engine refused the way there. */
export interface RoundFailure {
  readonly failure: StepFailure;
}

export async function runRound(round: Round): Promise<RoundEnd | RoundFailure> {
  const { workshop, scratch, from, plan: up, steps, holding, questionAnswers } = round;
  const { dialect } = workshop.project.driver;
  const before = from.known === "read" ? from.catalog : await introspectScratch(scratch, workshop);
  const kept = survivors(holding, up);
  const sums = await sumsBefore(scratch, dialect, kept);
  const failure = await tryOnScratch(workshop, scratch, steps);
  if (failure !== undefined) return { failure };
  const after = await introspectScratch(scratch, workshop);
  expectSame(
    await differences(workshop, scratch, after, up.promised),
    "D5402",
    "the planned script does not lead to the schema",
  );
  expectRows(sums, await sumsAfter(scratch, dialect, kept), kept, "up");
  const wayBack = planDown({ up, after, before, questionAnswers, dialect });
  if (wayBack.irreversible !== undefined && holding.length > 0) return { wayBack, after };
  const refusal = await goBack(round, wayBack, before);
  if (refusal !== undefined) return { wayBack, after, refusal };
  expectRows(sums, await sumsBefore(scratch, dialect, kept), kept, "down");
  if (wayBack.irreversible !== undefined) return { wayBack, after };
  await goAgain(round, after);
  expectRows(sums, await sumsAfter(scratch, dialect, kept), kept, "up");
  return { wayBack, after };
}

/** What the engine says when rows are in the way; without rows it may not say anything. */
async function goBack(
  { workshop, scratch, holding }: Round,
  { steps }: WayBack,
  before: Catalog,
): Promise<string | undefined> {
  const failure = await tryOnScratch(workshop, scratch, steps);
  if (failure !== undefined && holding.length > 0) return failure.cause.message;
  if (failure !== undefined) return fail(asMistake(stepProblem(failure, "the way back", "down", steps), "D5403"));
  const back = await introspectScratch(scratch, workshop);
  expectSame(await differences(workshop, scratch, back, before), "D5403", "the planned way back does not lead back");
  return undefined;
}

async function goAgain({ workshop, scratch, steps }: Round, after: Catalog): Promise<void> {
  const failure = await tryOnScratch(workshop, scratch, steps);
  if (failure !== undefined)
    fail(asMistake(stepProblem(failure, "the script, run again after the way back,", "up", steps), "D5403"));
  const again = await introspectScratch(scratch, workshop);
  expectSame(
    await differences(workshop, scratch, again, after),
    "D5403",
    "the script, run again after the way back, leads elsewhere",
  );
}

const ourMistake =
  "this is a mistake of dsl, and nothing was written: please report it with the schema before and after";

function asMistake(diagnostic: Diagnostic, code: "D5402" | "D5403"): Diagnostic {
  return { ...diagnostic, code, help: ourMistake };
}

function expectSame(found: readonly string[], code: "D5402" | "D5403", message: string): void {
  if (found.length > 0) fail(problem(code, message, { detail: found.join("\n"), help: ourMistake }));
}

function expectRows(before: Sums, now: Sums, kept: readonly Survivor[], direction: Direction): void {
  const lost = kept.filter((_, i) => before[i] !== now[i]).map((each) => each.before.name);
  if (lost.length === 0) return;
  fail(
    problem("D5404", `rows of ${lost.map((name) => `"${name}"`).join(", ")} did not survive the way ${direction}`, {
      help: ourMistake,
    }),
  );
}
