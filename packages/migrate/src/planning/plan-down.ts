/** The way back of a plan, from what the database is after it to what it was before. */
import { printScript, script, type Step } from "@dsl/generator";
import {
  followsRenames,
  invertIntents,
  noAnswers,
  plan,
  type Answers,
  type Catalog,
  type Dialect,
  type Hazard,
  type Plan,
  type Question,
} from "@dsl/planner";
import { hazardsOf } from "./probe.js";

export interface DownRequest {
  /** The plan of the way there. */
  readonly up: Plan;
  /** Introspected after up, or what up leads to where there is no engine. */
  readonly after: Catalog;
  /** Introspected before up. */
  readonly before: Catalog;
  /** Answers by question; those of the way back begin with `down:`. */
  readonly questionAnswers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
}

export interface WayBack {
  readonly plan: Plan;
  readonly steps: readonly Step[];
  readonly hazards: readonly Hazard[];
  /** Why rows stand in its way. */
  readonly irreversible?: string;
  /** Questions whose answer would supply values for rows. Their ids begin with `down:`. */
  readonly open: readonly Question[];
}

const prefix = "down:";

export function planDown(request: DownRequest): WayBack {
  const { dialect } = request;
  const asked = planBack(request, noAnswers);
  const followed = asked.unsettled.filter((doubt) => followsRenames(doubt, asked.intents.renames));
  const answers: Answers = new Map(followed.map(({ id }) => [id, { equal: true }]));
  const back = answers.size === 0 ? asked : planBack(request, answers);
  const hazards = hazardsOf(back);
  const reason = hazards.find((hazard) => hazard.irreversible === true)?.message;
  return {
    plan: back,
    steps: script(back, dialect).steps,
    hazards,
    ...(reason === undefined ? {} : { irreversible: reason }),
    open: openQuestions(back),
  };
}

function planBack({ up, after, before, questionAnswers, dialect }: DownRequest, answers: Answers): Plan {
  return plan({
    from: after,
    to: before,
    intents: invertIntents(up.intents),
    answers,
    questionAnswers: answersOf(questionAnswers),
    dialect,
    serverVersion: up.context.serverVersion,
    fast: up.context.fast,
  });
}

function answersOf(answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(answers).filter(([id]) => id.startsWith(prefix));
  return Object.fromEntries(own.map(([id, answer]) => [id.slice(prefix.length), answer]));
}

/** Renames are inverted, never asked: what is left are values for rows. */
function openQuestions({ questions }: Plan): readonly Question[] {
  return questions.filter(({ open }) => open).map((question) => ({ ...question, id: `${prefix}${question.id}` }));
}

/** down.sql */
export function downText({ steps, irreversible }: Pick<WayBack, "steps" | "irreversible">): string {
  return printScript({ steps, ...(irreversible === undefined ? {} : { irreversible }) });
}
