/** The whole way from two catalogs to an ordered plan. Pure: what the engine and people said comes in as answers. */
import type { Catalog } from "./catalog.js";
import type { Change, PlanContext } from "./change.js";
import { compareAndDecide } from "./compare.js";
import type { Spans } from "./declare/declaring.js";
import type { Decision } from "./decision.js";
import type { Dialect } from "./dialect.js";
import type { Answers } from "./doubt.js";
import { expand } from "./expand.js";
import { detectHazards } from "./hazards/detect-hazards.js";
import type { Intents, Rename } from "./intent.js";
import { nameKey, sameName } from "./names.js";
import { order } from "./order.js";
import { setTypedTablesApart } from "./typed-tables.js";
import type { Plan } from "./plan.js";
import { inHeirs } from "./renames/in-heirs.js";
import { mergeIntents } from "./renames/merge-intents.js";
import { renameTexts } from "./renames/rename-texts.js";
import { tableNamed } from "./table-named.js";

export interface PlanRequest {
  readonly from: Catalog;
  readonly to: Catalog;
  readonly intents: Intents;
  /** What the engine said of doubts; a doubt without an answer counts as different and is listed in the plan. */
  readonly answers: Answers;
  /** What a person said, by question id. */
  readonly questionAnswers: Readonly<Record<string, string>>;
  readonly dialect: Dialect;
  /** As a comparable number: 180004 for PostgreSQL 18.4. */
  readonly serverVersion: number;
  /** Plain statements instead of the safe forms. */
  readonly fast: boolean;
  /** Where objects are declared. */
  readonly spans?: Spans;
}

/** `Plan.intents` holds the renames that apply and all other intents: `invertIntents` makes those of the way back. */
export function plan(given: PlanRequest): Plan {
  const request = { ...given, from: onServer(given.from, given), to: onServer(given.to, given) };
  const { from, dialect, serverVersion } = request;
  const { intents, compared } = compareAnswered(request);
  const { to } = compared;
  const context: PlanContext = { from: compared.renamed, to, serverVersion, fast: request.fast };
  const hazardous = { from: compared.renamed, to, renames: compared.renames, dialect };
  const meant = detectHazards("meant", { ...hazardous, changes: compared.changes });
  const there = renameTexts(compared.renamed, compared.renames);
  const whole = expand(meant, there, to, dialect, serverVersion);
  const expanded = setTypedTablesApart(whole, there, to);
  const lowered = dialect.lower(withSpans(expanded, request.spans), context);
  return {
    from,
    to,
    promised: promisedBy(compared),
    changes: order(detectHazards("lowered", { ...hazardous, changes: lowered }), dialect.facts),
    questions: openQuestions(compared.decisions, request.questionAnswers),
    unsettled: compared.doubts.filter((doubt) => !request.answers.has(doubt.id)),
    context,
    intents: { ...intents, renames: [...compared.renames, ...leftBehind(compared.renames, from, to)] },
  };
}

const onServer = (catalog: Catalog, { dialect, serverVersion }: PlanRequest): Catalog =>
  dialect.olderServers.kept(catalog, serverVersion);

/** What has another name is called by it in the texts of others. */
function promisedBy({ to, renames, unchanged }: Compared["compared"]): Catalog {
  if (renames.length > 0) return to;
  return { ...to, tables: to.tables.map((table) => unchanged.get(nameKey(table)) ?? table) };
}

/** In children that do not have the column from their parent any more: the way back renames it there by itself. */
function leftBehind(renames: readonly Rename[], from: Catalog, to: Catalog): readonly Rename[] {
  return inHeirs(renames, from).flatMap((rename): readonly Rename[] => {
    if (rename.kind !== "column") return [];
    const moved = renames.find((each) => each.kind === "table" && sameName(each.from, rename.of));
    const of = moved?.kind === "table" ? moved.to : rename.of;
    const column = tableNamed(to, of)?.columns.find(({ name }) => name === rename.to);
    return column === undefined || column.inherited === true ? [] : [{ ...rename, of }];
  });
}

interface Compared {
  readonly intents: Intents;
  readonly compared: ReturnType<typeof compareAndDecide>;
}

/** An answer may raise further questions: a renamed table has columns. Each is taken once. */
function compareAnswered(request: PlanRequest): Compared {
  const taken = new Set<string>();
  let intents = request.intents;
  for (;;) {
    const compared = compareAndDecide(request.from, request.to, intents, request.answers, request.dialect);
    const answered = compared.decisions.filter(
      ({ question }) => request.questionAnswers[question.id] !== undefined && !taken.has(question.id),
    );
    if (answered.length === 0) return { intents, compared };
    for (const decision of answered) {
      taken.add(decision.question.id);
      intents = mergeIntents(intents, decision.decide(request.questionAnswers[decision.question.id] ?? ""));
    }
  }
}

function openQuestions(
  decisions: readonly Decision[],
  answers: Readonly<Record<string, string>>,
): readonly Decision["question"][] {
  return decisions
    .map(({ question }) => question)
    .filter((question) => {
      const answer = answers[question.id];
      return answer === undefined || (!question.open && !question.answers.some(({ value }) => value === answer));
    });
}

function withSpans(changes: readonly Change[], spans: PlanRequest["spans"]): readonly Change[] {
  if (spans === undefined) return changes;
  return changes.map((change) => {
    if (change.because.span !== undefined) return change;
    const ids = [...change.makes, ...change.alters, ...change.destroys, ...change.needs];
    const span = ids.map((id) => spans.get(id)).find((each) => each !== undefined);
    return span === undefined ? change : { ...change, because: { ...change.because, span } };
  });
}
