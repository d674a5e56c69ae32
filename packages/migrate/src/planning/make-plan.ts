/** A plan whose doubts the engine has settled. */
import {
  noAnswers,
  plan,
  type Answers,
  type Catalog,
  type Doubt,
  type Intents,
  type Plan,
  type Spans,
} from "@dsl/planner";
import type { Diagnostic } from "@dsl/parser";
import { checkRoles } from "./check-roles.js";
import { checkVersion } from "./check-version.js";
import { warning } from "../problem.js";
import { judge } from "../scratch/judge.js";
import type { State } from "../scratch/state.js";
import type { Workshop } from "../scratch/workshop.js";

export interface PlanRequest {
  readonly from: State;
  readonly to: Catalog;
  readonly intents: Intents;
  /** Answers of a person, by question. */
  readonly questionAnswers: Readonly<Record<string, string>>;
  readonly fast: boolean;
  /** Of the server that the plan is for. */
  readonly serverVersion: number;
  readonly spans?: Spans;
}

export interface SettledPlan {
  readonly plan: Plan;
  readonly answers: Answers;
  /** What the engine was asked, or would have been. */
  readonly doubts: readonly Doubt[];
  /** Which engine settled doubts; absent when there were none. */
  readonly judgedBy?: string;
}

/** What one answer opens can open another doubt; more often than this means that the same doubt comes back. */
const maxRounds = 4;

export async function makePlan(workshop: Workshop, request: PlanRequest): Promise<SettledPlan> {
  checkRoles(request, workshop.project);
  checkVersion(request, workshop.project);
  const planWith = (answers: Answers, fast: boolean) =>
    plan({
      from: request.from.catalog,
      to: request.to,
      intents: request.intents,
      questionAnswers: request.questionAnswers,
      answers,
      dialect: workshop.project.driver.dialect,
      serverVersion: request.serverVersion,
      fast,
      ...(request.spans === undefined ? {} : { spans: request.spans }),
    });
  let answers = noAnswers;
  const doubts: Doubt[] = [];
  let planned = planWith(answers, request.fast);
  for (let round = 0; round < maxRounds && planned.unsettled.length > 0; round++) {
    doubts.push(...planned.unsettled);
    const undoubted = withoutDoubts(planWith, answers, planned.unsettled);
    const different = planWith(new Map([...answers, ...allAnswered(planned.unsettled, false)]), true);
    const more = await judge(workshop, request.from, planned.unsettled, { undoubted, different });
    answers = new Map([...answers, ...more]);
    planned = planWith(answers, request.fast);
  }
  if (answers.size === 0) return { plan: planned, answers, doubts };
  return { plan: planned, answers, doubts, judgedBy: (await workshop.host()).serverName };
}

/** The plan in plain form that takes all doubts, and those that come of that, for no difference. */
function withoutDoubts(
  planWith: (answers: Answers, fast: boolean) => Plan,
  answers: Answers,
  doubts: readonly Doubt[],
): Plan {
  const assumed = new Map([...answers, ...allAnswered(doubts, true)]);
  const undoubted = planWith(assumed, true);
  return undoubted.unsettled.length === 0 ? undoubted : withoutDoubts(planWith, assumed, undoubted.unsettled);
}

function allAnswered(doubts: readonly Doubt[], equal: boolean): Answers {
  return new Map(doubts.map(({ id }) => [id, { equal }]));
}

/** Texts that the engine refused: the plan counts them as different, running it will tell. */
export function refusedTexts({ answers, doubts }: SettledPlan): readonly Diagnostic[] {
  return doubts.flatMap(({ id, to }) => {
    const error = answers.get(id)?.error;
    if (error === undefined) return [];
    return [warning("D5406", `the database refuses a text of the schema: ${error}`, { detail: to })];
  });
}
