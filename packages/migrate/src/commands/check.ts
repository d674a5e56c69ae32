/** `migrate check`: are schema, history and database one? */
import { printScript, script } from "@dsl/generator";
import { withDatabase } from "../database/connect.js";
import { loadHistory } from "../history/load-history.js";
import type { History } from "../history/history.js";
import { openLedger } from "../ledger/ledger.js";
import { standing } from "../ledger/standing.js";
import type { Drift } from "../planning/drift.js";
import { planSchema } from "../planning/plan-schema.js";
import type { Planned } from "../planning/planned.js";
import { hazardsOf, unprobed } from "../planning/probe.js";
import { severalHeads } from "../planning/refusals.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { settle, type Notes } from "../settle.js";
import { driftOf, standingNotes } from "./status.js";

export interface CheckReport {
  /** Changes of the schema with no migration. */
  readonly unwritten?: Planned;
  /** Absent too when the project has no database. */
  readonly drift?: Drift;
}

/** `differs` when the schema has changes with no migration, the history is inconsistent, or the database drifted. */
export function check(project: Project): Promise<Result<CheckReport>> {
  return settle((notes) =>
    withWorkshop(project, async (workshop) => {
      const history = await loadHistory(project);
      const unwritten = await unwrittenChanges(workshop, history);
      const drift = project.url === undefined ? undefined : await checkDatabase(workshop, history, notes);
      if (project.url === undefined && history.heads.length > 1) notes.push(severalHeads(history.heads));
      const value = { ...(unwritten === undefined ? {} : { unwritten }), ...(drift === undefined ? {} : { drift }) };
      const same = unwritten === undefined && drift === undefined && notes.length === 0;
      return { kind: same ? "done" : "differs", value, diagnostics: [] };
    }),
  );
}

async function unwrittenChanges(workshop: Workshop, history: History): Promise<Planned | undefined> {
  const { serverVersion } = await workshop.host();
  const from = await historyState(workshop, history.migrations);
  const settled = await planSchema(workshop, { from, questionAnswers: {}, fast: false, serverVersion });
  const { plan, unmanaged, judgedBy } = settled;
  if (plan.changes.length === 0) return undefined;
  const sql = printScript(script(plan, workshop.project.driver.dialect));
  const findings = unprobed(hazardsOf(plan));
  return { plan, sql, findings, unmanaged, ...(judgedBy === undefined ? {} : { judgedBy }) };
}

async function checkDatabase(workshop: Workshop, history: History, notes: Notes): Promise<Drift | undefined> {
  const { project } = workshop;
  return withDatabase(project, async (connection) => {
    const stand = standing(history, await openLedger(connection, project).rows());
    notes.push(...standingNotes(stand));
    return driftOf(workshop, connection, stand);
  });
}
