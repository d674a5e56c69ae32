/** `db push`: the schema to the database, with no migration file. */
import { printScript, script } from "@dsl/generator";
import { catalogText, type Catalog, type Connection, type Plan } from "@dsl/planner";
import { withNewDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import { openLedger } from "../ledger/ledger.js";
import { checkQuestions } from "../planning/ask.js";
import { checkConsent, type Decisions } from "../planning/consent.js";
import { findingsOf } from "../planning/findings-of.js";
import { declareSchema, planSchema } from "../planning/plan-schema.js";
import type { Planned } from "../planning/planned.js";
import { hazardsOf } from "../planning/probe.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { runPlan } from "../run/run-plan.js";
import { catalogState } from "../scratch/catalog-state.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { runHook } from "../run/run-migration.js";

export interface PushRequest {
  readonly fast: boolean;
  readonly decisions: Decisions;
}

export function push(project: Project, request: PushRequest): Promise<Result<{ readonly planned: Planned }>> {
  return settle((notes) => {
    notes.push(...declareSchema(project).diagnostics);
    return withWorkshop(project, (workshop) =>
      withNewDatabase(project, async (connection) => {
        const { catalog } = await readLive(connection, project);
        const { decisions, fast } = request;
        const { serverVersion } = connection;
        const from = catalogState(workshop, catalog);
        const settled = await planSchema(workshop, { from, questionAnswers: decisions.answers, fast, serverVersion });
        notes.push(...settled.warnings);
        const assumed = checkQuestions(settled.plan, decisions);
        const plan = (await runHook("plan", async () => project.hooks.plan?.(settled.plan))) ?? settled.plan;
        const planned = await prepare(project, connection, plan, settled.unmanaged, catalog);
        const consequence = { ...planned, target: () => catalogText(plan.to), identity: connection.identity, assumed };
        checkConsent(consequence, decisions);
        await runPlan({ project, connection, ledger: openLedger(connection, project) }, plan, "the push");
        return done({ planned });
      }),
    );
  });
}

async function prepare(
  project: Project,
  connection: Connection,
  plan: Plan,
  unmanaged: Planned["unmanaged"],
  live: Catalog,
): Promise<Planned> {
  const findings = await findingsOf(connection, project, hazardsOf(plan), live);
  return { plan, sql: printScript(script(plan, project.driver.dialect)), findings, unmanaged };
}
