/** Waits for locks that other connections hold, leaving the program free meanwhile. */
import { setTimeout as sleep } from "node:timers/promises";
import { isBusy, toDatabaseError } from "./to-database-error.js";

const pauseMs = 20;

/** Runs `attempt` again and again while the database is locked, at most for `timeoutMs`. Throws `DatabaseError`. */
export async function patiently<T>(attempt: () => T, timeoutMs: number): Promise<T> {
  const deadlineMs = performance.now() + timeoutMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadlineMs) throw toDatabaseError(error);
    }
    await sleep(pauseMs);
  }
}
