/** One runner at a time in one database, where the engine has such a lock. */
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "@dsl/planner";
import { checkInterrupted } from "../stop.js";
import type { Runner } from "./run-migration.js";

const pollMs = 200;

/** Waits by asking again outside any transaction: a blocked waiter would deadlock with CREATE INDEX CONCURRENTLY. */
export async function withLock<T>({ project, connection, ledger }: Runner, work: () => Promise<T>): Promise<T> {
  for (let waitedMs = 0; !(await connection.tryLock(ledger.lockName)); waitedMs += pollMs) {
    project.report({ kind: "waiting", forMs: waitedMs });
    await sleep(pollMs);
    checkInterrupted(project.signal);
  }
  try {
    return await work();
  } finally {
    await connection.unlock(ledger.lockName).catch(goneAnyway);
  }
}

/** The lock went with the connection. */
function goneAnyway(error: unknown): void {
  if (!(error instanceof DatabaseError)) throw error;
}
