/** `migrate status`, `current`, `heads`: where a database stands in the history. */
import type { Diagnostic } from "@dsl/parser";
import { DatabaseError, type Connection } from "@dsl/planner";
import { withDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import type { History } from "../history/history.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { openLedger } from "../ledger/ledger.js";
import {
  editedWarnings,
  gapProblems,
  missingProblems,
  partialWarnings,
  standing,
  type MigrationState,
  type Standing,
} from "../ledger/standing.js";
import { findDrift, type Drift } from "../planning/drift.js";
import { severalHeads } from "../planning/refusals.js";
import { databaseProblem } from "../database-problem.js";
import { hint } from "../problem.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { stepsOf } from "../run/steps-of.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { done, settle, type Notes } from "../settle.js";
import { Stop } from "../stop.js";

export interface MigrationStatus {
  readonly id: string;
  readonly state: MigrationState;
  readonly appliedAt?: Date;
  readonly stepsDone?: number;
  /** Steps of the file; absent when it is missing. */
  readonly steps?: number;
}

export interface StatusReport {
  /** What tells the database from others, without secrets. */
  readonly database: string;
  readonly serverName: string;
  /** False: no migration ever ran there. */
  readonly hasLedger: boolean;
  /** In the order of the history, missing ones last. */
  readonly migrations: readonly MigrationStatus[];
  /** Ids of applied migrations of which no child is applied. */
  readonly current: readonly string[];
  readonly heads: readonly string[];
  readonly drift?: Drift;
}

/** `differs` when something is pending, drifted, edited, missing or half-way, or there are several heads. */
export function status(project: Project): Promise<Result<StatusReport>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withDatabase(project, (connection) =>
      withWorkshop(project, async (workshop) => {
        const ledger = openLedger(connection, project);
        const hasLedger = await ledger.exists();
        const stand = standing(history, await ledger.rows());
        const problems = standingNotes(stand);
        const drift = await driftOf(workshop, connection, stand).catch((error: unknown) => unchecked(error, notes));
        const value = { ...reportOf(connection, stand), hasLedger, ...(drift === undefined ? {} : { drift }) };
        const settled =
          problems.length === 0 && !notes.some(isError) && stand.pending.length === 0 && drift === undefined;
        return { kind: settled ? "done" : "differs", value, diagnostics: problems };
      }),
    );
  });
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** Where no scratch database can be made, or the history does not run there, the rest is worth saying all the same. */
function unchecked(error: unknown, notes: Notes): undefined {
  if (error instanceof Stop && error.result.kind === "failed") return void notes.push(...error.result.diagnostics);
  if (!(error instanceof DatabaseError) || !["permission", "readOnly"].includes(error.kind)) throw error;
  const { message, help, detail } = databaseProblem(error);
  notes.push(
    hint("D5005", `drift was not looked for: ${message}`, { detail, ...(help === undefined ? {} : { help }) }),
  );
}

/** With migrations missing or half-way, or some without those that they follow, nobody knows what the database should be. */
export async function driftOf(workshop: Workshop, connection: Connection, stand: Standing): Promise<Drift | undefined> {
  const known = [...stand.states.values()].every((state) => state !== "missing" && state !== "partial");
  if (!known || stand.applied.length === 0 || gapProblems(stand).length > 0) return undefined;
  const { catalog } = await readLive(connection, workshop.project);
  return findDrift(workshop, connection, catalog, await historyState(workshop, stand.applied));
}

/** Everything that is wrong with how the database stands to the history. */
export function standingNotes(stand: Standing) {
  const { heads } = stand.history;
  return [
    ...(heads.length > 1 ? [severalHeads(heads)] : []),
    ...missingProblems(stand),
    ...gapProblems(stand),
    ...partialWarnings(stand),
    ...editedWarnings(stand),
  ];
}

function reportOf({ identity, serverName }: Connection, stand: Standing): Omit<StatusReport, "hasLedger" | "drift"> {
  return {
    database: identity,
    serverName,
    migrations: [...stand.states].map(([id, state]) => statusOf(stand, id, state)),
    current: currentOf(stand),
    heads: stand.history.heads,
  };
}

function statusOf({ history, rows }: Standing, id: string, state: MigrationState): MigrationStatus {
  const row = rows.get(id);
  const migration = history.migrations.find((each) => each.id === id);
  return {
    id,
    state,
    ...(row?.finishedAt === undefined ? {} : { appliedAt: row.finishedAt }),
    ...(row === undefined ? {} : { stepsDone: row.stepsDone }),
    ...(migration === undefined ? {} : { steps: stepsOf(migration, "up").length }),
  };
}

function currentOf({ applied }: Standing): readonly string[] {
  const parents = new Set(applied.flatMap((each: Migration) => each.manifest.parents));
  return applied.filter((each) => !parents.has(each.id)).map((each) => each.id);
}

/** Ids of applied migrations of which no child is applied. Needs no scratch. */
export function current(project: Project): Promise<Result<{ readonly ids: readonly string[] }>> {
  return settle(async (notes) => {
    const history: History = await loadHistory(project);
    return withDatabase(project, async (connection) => {
      const stand = standing(history, await openLedger(connection, project).rows());
      notes.push(...missingProblems(stand), ...partialWarnings(stand));
      return done({ ids: currentOf(stand) });
    });
  });
}

/** Ids of migrations that are nobody's parent. Needs no database. */
export function heads(project: Project): Promise<Result<{ readonly ids: readonly string[] }>> {
  return settle(async () => done({ ids: (await loadHistory(project)).heads }));
}
