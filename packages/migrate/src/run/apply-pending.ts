/** Applies migrations in order, each behind a gate that may refuse it. */
import type { Diagnostic } from "@dsl/parser";
import { editedWarnings, gapProblems, missingProblems, standing, type Standing } from "../ledger/standing.js";
import type { History } from "../history/history.js";
import type { Migration } from "../history/migration.js";
import type { Applied } from "./applied.js";
import { checkRolesOf } from "./check-roles-of.js";
import { runMigration, type Runner } from "./run-migration.js";
import { withLock } from "./with-lock.js";
import type { Notes } from "../settle.js";
import { checkInterrupted, fail } from "../stop.js";

export interface PendingRequest {
  readonly history: History;
  /** Which of the pending ones, in order. */
  readonly choose: (standing: Standing) => readonly Migration[];
  /** Called before the first step of each; stops when it may not run. */
  readonly gate: (migration: Migration) => Promise<void>;
}

/** The ledger is made if it is not there, and read again once the lock is held. */
export async function applyPending(runner: Runner, request: PendingRequest): Promise<readonly Applied[]> {
  const stand = await standingOf(runner, request.history);
  if (request.choose(stand).length === 0) return [];
  return withLock(runner, async () => {
    await runner.ledger.create();
    const applied: Applied[] = [];
    const now = await standingOf(runner, request.history);
    const pending = request.choose(now);
    await checkRolesOf(pending, runner);
    for (const migration of pending) {
      checkInterrupted(runner.project.signal);
      // Some of its steps ran: what its hazards were asked about is not there any more.
      if (now.states.get(migration.id) !== "partial") await request.gate(migration);
      const done = await runMigration(runner, migration, "up");
      if (done !== undefined) applied.push(done);
    }
    return applied;
  });
}

export async function standingOf({ ledger }: Runner, history: History): Promise<Standing> {
  return standing(history, await ledger.rows());
}

/** Stops when the ledger knows what the history does not, or the other way round; mentions edited files. */
export function checkStanding(stand: Standing, notes: Notes): void {
  check([...missingProblems(stand), ...gapProblems(stand)], stand, notes);
}

/** For the way back: what was applied before its time may be undone. */
export function checkKnown(stand: Standing, notes: Notes): void {
  check(missingProblems(stand), stand, notes);
}

function check(problems: readonly Diagnostic[], stand: Standing, notes: Notes): void {
  if (problems.length > 0) fail(...problems);
  notes.push(...editedWarnings(stand));
}
