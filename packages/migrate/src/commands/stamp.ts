/** `migrate stamp` and `migrate resolve`: set the ledger without running anything. */
import { describeChange } from "@dsl/planner";
import { withDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import { findMigration } from "../history/find-migration.js";
import { upTo } from "../history/lineage.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { openLedger } from "../ledger/ledger.js";
import { recordApplied } from "../ledger/record-applied.js";
import type { MigrationState } from "../ledger/standing.js";
import { findDrift } from "../planning/drift.js";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { standingOf } from "../run/apply-pending.js";
import type { Runner } from "../run/run-migration.js";
import { withLock } from "../run/with-lock.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { refuse } from "../stop.js";

export interface LedgerChange {
  /** Ids that are recorded as applied now and were not. */
  readonly recorded: readonly string[];
  /** Ids that are not recorded any more. */
  readonly removed: readonly string[];
}

export interface StampRequest {
  readonly id: string;
  /** Skips comparing the database. */
  readonly force: boolean;
}

/** The ledger says afterwards that `id` and all before it are applied, and nothing else. */
export function stamp(project: Project, { id, force }: StampRequest): Promise<Result<LedgerChange>> {
  return settle(async () => {
    const history = await loadHistory(project);
    const target = upTo(history, [findMigration(history, id).id]);
    return withRunner(project, async (runner) => {
      if (!force) await checkStructure(runner, target);
      const { rows, states } = await standingOf(runner, history);
      const fresh = target.filter((each) => !isApplied(states.get(each.id)));
      const kept = new Set(target.map((each) => each.id));
      const removed = [...rows.keys()].filter((each) => !kept.has(each));
      return change(runner, target, fresh, removed);
    });
  });
}

export interface ResolveRequest {
  readonly id: string;
  readonly as: "applied" | "rolledBack";
  readonly force: boolean;
}

/** One migration is recorded as applied, or taken off the ledger. One that is not on disk can only be taken off. */
export function resolve(project: Project, { id, as, force }: ResolveRequest): Promise<Result<LedgerChange>> {
  return settle(async () => {
    const history = await loadHistory(project);
    return withRunner(project, async (runner) => {
      const { applied, states, rows } = await standingOf(runner, history);
      const gone = missingId(states, id);
      if (as === "rolledBack" && gone !== undefined) return change(runner, [], [], [gone]);
      const migration = findMigration(history, id);
      const others = applied.filter((each) => each !== migration);
      const claimed = as === "applied" ? [...others, migration] : others;
      const target = history.migrations.filter((each) => claimed.includes(each));
      if (!force) await checkStructure(runner, target);
      if (as === "rolledBack") return change(runner, [], [], rows.has(migration.id) ? [migration.id] : []);
      return change(runner, [migration], isApplied(states.get(migration.id)) ? [] : [migration], []);
    });
  });
}

function withRunner(project: Project, work: (runner: Runner) => Promise<LedgerChange>): Promise<Result<LedgerChange>> {
  return withDatabase(project, async (connection) => {
    const runner = { project, connection, ledger: openLedger(connection, project) };
    return withLock(runner, async () => done(await work(runner)));
  });
}

/** The one id in the ledger that is not on disk and is meant by `text`. */
function missingId(states: ReadonlyMap<string, MigrationState>, text: string): string | undefined {
  const missing = [...states].filter(([, state]) => state === "missing").map(([id]) => id);
  const meant = missing.filter((id) => id.startsWith(text) || id.endsWith(text));
  return meant.length === 1 ? meant[0] : undefined;
}

function isApplied(state: MigrationState | undefined): boolean {
  return state === "applied" || state === "edited";
}

/** `fresh` are those of `record` that were not recorded; the others get today's checksum. */
async function change(
  runner: Runner,
  record: readonly Migration[],
  fresh: readonly Migration[],
  removed: readonly string[],
): Promise<LedgerChange> {
  if (record.length > 0) await recordApplied(runner, record);
  await runner.connection.transaction(async () => {
    for (const id of removed) await runner.ledger.remove(id);
  });
  return { recorded: fresh.map((each) => each.id), removed };
}

async function checkStructure({ project, connection }: Runner, target: readonly Migration[]): Promise<void> {
  await withWorkshop(project, async (workshop) => {
    const { catalog } = await readLive(connection, project);
    const drift = await findDrift(workshop, connection, catalog, await historyState(workshop, target));
    if (drift === undefined) return;
    refuse(
      problem("D5207", `database ${connection.identity} does not have the structure that would be recorded`, {
        detail: drift.byHand.changes.map((change) => describeChange(change)).join("\n"),
        help: "the lines above lead from what would be recorded to what is there; `--force` records it all the same",
      }),
    );
  });
}
