/** `migrate diff`: the plan between any two sources. Changes nothing, asks nothing. */
import { printScript, script } from "@dsl/generator";
import { adoptUnmanaged, invertIntents, noIntents, type Question } from "@dsl/planner";
import { makePlan, refusedTexts, type SettledPlan } from "../planning/make-plan.js";
import { downText } from "../planning/plan-down.js";
import type { Planned } from "../planning/planned.js";
import { hazardsOf, unprobed } from "../planning/probe.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { catalogState } from "../scratch/catalog-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { settle } from "../settle.js";
import { loadSource, type Loaded } from "../source/load-source.js";
import type { Source } from "../source/source.js";

export interface DiffRequest {
  readonly from: Source;
  readonly to: Source;
  /** The way back instead. */
  readonly down: boolean;
  readonly fast: boolean;
  readonly answers: Readonly<Record<string, string>>;
}

export interface DiffReport {
  readonly planned: Planned;
  /** Possible renames and other questions that were answered the safe way. */
  readonly questions: readonly Question[];
}

/** `differs` when there are changes; `done` when there are none. */
export function diff(project: Project, request: DiffRequest): Promise<Result<DiffReport>> {
  return settle((notes) =>
    withWorkshop(project, async (workshop) => {
      const from = await loadSource(workshop, request.from);
      const to = await loadSource(workshop, request.to);
      const there = await planBetween(workshop, from, to, request);
      notes.push(...refusedTexts(there.settled));
      const settled = request.down ? await planBack(workshop, there.settled, request) : there.settled;
      const value = {
        planned: plannedOf(project, settled, there.unmanaged, request),
        questions: openOf(settled, request),
      };
      return { kind: settled.plan.changes.length === 0 ? "done" : "differs", value, diagnostics: [] };
    }),
  );
}

interface Between {
  readonly settled: SettledPlan;
  readonly unmanaged: Planned["unmanaged"];
}

async function planBetween(workshop: Workshop, from: Loaded, to: Loaded, request: DiffRequest): Promise<Between> {
  const { declaration } = to;
  const { catalog } = to.state;
  const managed =
    declaration === undefined
      ? { to: catalog, unmanaged: [] }
      : adoptUnmanaged(from.state.catalog, declaration, workshop.project.driver.dialect);
  const settled = await makePlan(workshop, {
    from: from.state,
    to: managed.to,
    intents: declaration?.intents ?? noIntents,
    questionAnswers: request.answers,
    fast: request.fast,
    serverVersion: versionOf(workshop, from, to),
    ...(declaration === undefined ? {} : { spans: declaration.spans }),
  });
  return { settled, unmanaged: managed.unmanaged };
}

/** The plan runs on the server that `from` is on. */
function versionOf({ project }: Workshop, from: Loaded, to: Loaded): number {
  return (from.server ?? to.server)?.version ?? project.driver.dialect.facts.assumedVersion;
}

function planBack(workshop: Workshop, { plan }: SettledPlan, { answers, fast }: DiffRequest): Promise<SettledPlan> {
  return makePlan(workshop, {
    from: catalogState(workshop, plan.to),
    to: plan.from,
    intents: invertIntents(plan.intents),
    questionAnswers: answers,
    fast,
    serverVersion: plan.context.serverVersion,
  });
}

function plannedOf(
  { driver }: Project,
  { plan, judgedBy }: SettledPlan,
  unmanaged: Planned["unmanaged"],
  { down }: DiffRequest,
): Planned {
  const hazards = hazardsOf(plan);
  const { steps } = script(plan, driver.dialect);
  const irreversible = hazards.find((hazard) => hazard.irreversible === true)?.message;
  const way = { steps, ...(irreversible === undefined ? {} : { irreversible }) };
  const sql = down ? downText(way) : printScript({ steps });
  return { plan, sql, findings: unprobed(hazards), unmanaged, ...(judgedBy === undefined ? {} : { judgedBy }) };
}

function openOf({ plan }: SettledPlan, { answers }: DiffRequest): readonly Question[] {
  return plan.questions.filter(({ id }) => answers[id] === undefined);
}
