/** `migrate drift`: what was changed by hand, and what becomes of it. */
import { catalogText } from "@dsl/planner";
import { counted } from "../counted.js";
import { withDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import type { History } from "../history/history.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { filesOf } from "../history/write-migration.js";
import { openLedger } from "../ledger/ledger.js";
import { recordApplied } from "../ledger/record-applied.js";
import { checkConsent, type Decisions } from "../planning/consent.js";
import { findDrift, type Drift } from "../planning/drift.js";
import { findingsOf } from "../planning/findings-of.js";
import { checkIndexesAreValid } from "../planning/invalid-indexes.js";
import { nameOfPlan } from "../planning/name-of-plan.js";
import { hazardsOf } from "../planning/probe.js";
import { severalHeads } from "../planning/refusals.js";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import { writeProved } from "../proof/write-proved.js";
import type { Result } from "../result.js";
import { checkStanding, standingOf } from "../run/apply-pending.js";
import type { Runner } from "../run/run-migration.js";
import { runPlan } from "../run/run-plan.js";
import { catalogState } from "../scratch/catalog-state.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { differs, done, settle } from "../settle.js";
import { refuse } from "../stop.js";

/** `differs` when there is drift; no value means that there is none. */
export function drift(project: Project): Promise<Result<{ readonly drift?: Drift }>> {
  return onDrift(project, async ({ found }) => {
    return found === undefined ? done({}) : differs({ drift: found });
  });
}

/** The drift becomes a migration that is recorded as applied. No id: there was none. */
export function adoptDrift(
  project: Project,
  { name }: { readonly name?: string },
): Promise<Result<{ readonly id?: string; readonly files: readonly string[] }>> {
  return onDrift<{ readonly id?: string; readonly files: readonly string[] }>(project, async (session) => {
    const { found, runner } = session;
    if (found === undefined) return done({ files: [] });
    checkAdoptable(session);
    checkIndexesAreValid(found.byHand.changes);
    const migration = await writeAdopted(session, found, name ?? nameOfPlan(found.byHand));
    await recordApplied(runner, [migration]);
    return done({ id: migration.id, files: filesOf(migration) });
  });
}

/** The drift is undone in the database. Empty SQL: there was none. */
export function revertDrift(
  project: Project,
  { decisions }: { readonly decisions: Decisions },
): Promise<Result<{ readonly sql: string }>> {
  return onDrift(project, async ({ found, runner }) => {
    if (found === undefined) return done({ sql: "" });
    const { revert, revertSql: sql } = found;
    const findings = await findingsOf(runner.connection, project, hazardsOf(revert));
    const { identity } = runner.connection;
    checkConsent({ sql, target: () => catalogText(revert.to), identity, findings, assumed: [] }, decisions);
    await runPlan(runner, revert, "undoing the drift");
    return done({ sql });
  });
}

interface Session {
  readonly workshop: Workshop;
  readonly history: History;
  readonly runner: Runner;
  readonly pending: readonly Migration[];
  readonly found: Drift | undefined;
}

function onDrift<T>(project: Project, work: (session: Session) => Promise<Result<T>>): Promise<Result<T>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withDatabase(project, (connection) =>
      withWorkshop(project, async (workshop) => {
        const runner = { project, connection, ledger: openLedger(connection, project) };
        const { applied, pending, ...stand } = await standingOf(runner, history);
        checkStanding({ applied, pending, ...stand }, notes);
        const { catalog } = await readLive(connection, project);
        const found = await findDrift(workshop, connection, catalog, await historyState(workshop, applied));
        return work({ workshop, history, runner, pending, found });
      }),
    );
  });
}

/** What is adopted follows everything that is written. */
function checkAdoptable({ history, pending }: Session): void {
  if (history.heads.length > 1) refuse(severalHeads(history.heads));
  if (pending.length === 0) return;
  refuse(
    problem(
      "D5208",
      `what was changed by hand cannot be adopted before ${counted(pending.length, "pending migration")}`,
      {
        help: "run `dsl migrate deploy` first",
      },
    ),
  );
}

async function writeAdopted(session: Session, { byHand }: Drift, name: string): Promise<Migration> {
  const { workshop, history } = session;
  const from = catalogState(workshop, byHand.from);
  // The hand has consented: what is lost is lost already.
  const accepted = [...new Set(hazardsOf(byHand).map(({ code }) => code))];
  const written = { name, from, plan: byHand, questionAnswers: {}, accepted };
  return (await writeProved(workshop, history, written)).migration;
}
