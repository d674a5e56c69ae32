/** `migrate down`: the way back, with consent by the hazards of down.sql. */
import type { Hazard } from "@dsl/planner";
import { withDatabase } from "../database/connect.js";
import { findMigration } from "../history/find-migration.js";
import type { History } from "../history/history.js";
import { after } from "../history/lineage.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { openLedger } from "../ledger/ledger.js";
import type { Standing } from "../ledger/standing.js";
import { checkConsent, type Decisions } from "../planning/consent.js";
import { findingsOf } from "../planning/findings-of.js";
import { hazardsOfMigration } from "../planning/gate.js";
import type { Finding } from "../planning/probe.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { checkKnown, standingOf } from "../run/apply-pending.js";
import type { Applied } from "../run/applied.js";
import { runMigration, type Runner } from "../run/run-migration.js";
import { scriptOf } from "../run/script-of.js";
import { scriptFile } from "../run/steps-of.js";
import { withLock } from "../run/with-lock.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { checkInterrupted } from "../stop.js";

/** How far: a number of migrations, or the id to be left as the last applied; `empty` undoes all. */
export type DownTarget = { readonly count: number } | { readonly to: string };

export interface DownRequest {
  readonly target: DownTarget;
  readonly decisions: Decisions;
}

export interface DownReport {
  /** In the order they were undone. */
  readonly undone: readonly Applied[];
}

export function down(project: Project, { target, decisions }: DownRequest): Promise<Result<DownReport>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withDatabase(project, (connection) =>
      withWorkshop(project, async (workshop) => {
        const runner = { project, connection, ledger: openLedger(connection, project) };
        const stand = await standingOf(runner, history);
        checkKnown(stand, notes);
        const chosen = choose(stand, target);
        // Consent to one that stopped on its way was given when it began.
        const fresh = chosen.filter((each) => stand.states.get(each.id) !== "partial");
        await checkDown(workshop, runner, history, fresh, decisions);
        return done({ undone: await undo(runner, chosen) });
      }),
    );
  });
}

/** What `down` would run on the database, as SQL with ledger statements. Changes nothing. */
export function downScript(
  project: Project,
  { target }: { readonly target: DownTarget },
): Promise<Result<{ readonly sql: string }>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withDatabase(project, async (connection) => {
      const stand = await standingOf({ project, connection, ledger: openLedger(connection, project) }, history);
      checkKnown(stand, notes);
      return done({ sql: scriptOf(project, choose(stand, target), "down", "keep") });
    });
  });
}

/** Children before parents. One that stopped on its way down is the first. */
function choose({ history, applied, rows }: Standing, target: DownTarget): readonly Migration[] {
  const halfWay = history.migrations.filter(({ id }) => {
    const row = rows.get(id);
    return row?.direction === "down" && row.finishedAt === undefined;
  });
  const there = history.migrations.filter((each) => applied.includes(each) || halfWay.includes(each));
  return chosenOf(history, there, target).toReversed();
}

function chosenOf(history: History, there: readonly Migration[], target: DownTarget): readonly Migration[] {
  if ("count" in target) return target.count > 0 ? there.slice(-target.count) : [];
  if (target.to === "empty") return there;
  const later = after(history, findMigration(history, target.to).id);
  return there.filter((each) => later.includes(each));
}

async function checkDown(
  workshop: Workshop,
  { project, connection }: Runner,
  history: History,
  chosen: readonly Migration[],
  decisions: Decisions,
): Promise<void> {
  const findings: Finding[] = [];
  for (const migration of chosen) {
    findings.push(...(await findingsOf(connection, project, await hazardsBack(workshop, history, migration))));
  }
  const sql = chosen.map((each) => each.down).join("\n");
  const target = () => JSON.stringify(chosen.map((each) => each.id));
  checkConsent({ sql, target, identity: connection.identity, findings, assumed: [] }, decisions);
}

async function hazardsBack(workshop: Workshop, history: History, migration: Migration): Promise<readonly Hazard[]> {
  const hazards = await hazardsOfMigration(workshop, history, migration, "down");
  const { irreversible: reason } = scriptFile(migration, "down");
  // The file's own line stands for what made the planner write it.
  const others = hazards.filter((hazard) => hazard.irreversible !== true);
  return reason === undefined ? hazards : [irreversible(migration, reason), ...others];
}

function irreversible({ id }: Migration, reason: string): Hazard {
  const message = `the way back of "${id}" does not work on rows: ${reason}`;
  return { code: "D5306", severity: "error", destructive: true, message };
}

async function undo(runner: Runner, chosen: readonly Migration[]): Promise<readonly Applied[]> {
  if (chosen.length === 0) return [];
  return withLock(runner, async () => {
    const undone: Applied[] = [];
    for (const migration of chosen) {
      checkInterrupted(runner.project.signal);
      const applied = await runMigration(runner, migration, "down");
      if (applied !== undefined) undone.push(applied);
    }
    return undone;
  });
}
