/** `migrate deploy`: applies what is pending, or prints the script that would. */
import { withNewDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import { findMigration } from "../history/find-migration.js";
import type { History } from "../history/history.js";
import { upTo } from "../history/lineage.js";
import { loadHistory } from "../history/load-history.js";
import { openLedger } from "../ledger/ledger.js";
import type { Standing } from "../ledger/standing.js";
import type { Migration } from "../history/migration.js";
import { gate } from "../planning/gate.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";
import { applyPending, checkStanding, standingOf } from "../run/apply-pending.js";
import type { Runner } from "../run/run-migration.js";
import { scriptOf } from "../run/script-of.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { fail } from "../stop.js";
import { notAdopted, severalHeads } from "../planning/refusals.js";

export interface DeployRequest {
  /** An id, or a unique prefix or suffix of one. Absent: everything. */
  readonly to?: string;
}

export interface DeployReport {
  readonly applied: readonly Applied[];
}

export function deploy(project: Project, request: DeployRequest): Promise<Result<DeployReport>> {
  return deployChosen(project, (history) => {
    const wanted = new Set(wantedOf(history, request.to));
    return ({ pending }) => pending.filter((each) => wanted.has(each));
  });
}

/** Applies those of the pending migrations that `choose` picks. */
export function deployChosen(
  project: Project,
  choose: (history: History) => (standing: Standing) => readonly Migration[],
): Promise<Result<DeployReport>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    const chosen = choose(history);
    return withNewDatabase(project, (connection) =>
      withWorkshop(project, async (workshop) => {
        const runner = { project, connection, ledger: openLedger(connection, project) };
        await checkAdopted(runner, history);
        checkStanding(await standingOf(runner, history), notes);
        const run = {
          history,
          choose: chosen,
          gate: (each: Migration) => gate(workshop, connection, history, each, notes),
        };
        return done({ applied: await applyPending(runner, run) });
      }),
    );
  });
}

async function checkAdopted({ project, connection, ledger }: Runner, { migrations }: History): Promise<void> {
  if (migrations.length === 0 || (await ledger.exists())) return;
  const { tables } = (await readLive(connection, project)).catalog;
  if (tables.length > 0) fail(notAdopted(connection, tables.length));
}

/** Everything up to `to`; stops at several heads when nothing says which. */
function wantedOf(history: History, to: string | undefined): readonly Migration[] {
  if (to !== undefined) return upTo(history, [findMigration(history, to).id]);
  if (history.heads.length > 1) fail(severalHeads(history.heads));
  return history.migrations;
}

export interface DeployScriptRequest {
  /** The database is there already. Absent: from the beginning, ledger included. */
  readonly from?: string;
  readonly to?: string;
}

/** The same as SQL, ledger statements included, without any database. */
export function deployScript(
  project: Project,
  { from, to }: DeployScriptRequest,
): Promise<Result<{ readonly sql: string }>> {
  return settle(async () => {
    const history = await loadHistory(project);
    const there = from === undefined ? [] : upTo(history, [findMigration(history, from).id]);
    const migrations = wantedOf(history, to).filter((each) => !there.includes(each));
    return done({ sql: scriptOf(project, migrations, "up", from === undefined ? "create" : "keep") });
  });
}
