/**
 * What is done about a statement while it runs, on a connection of its own: it is called off when the run is interrupted, and
 * when it waits long for a lock it is asked who holds that.
 */
import type { Row } from "@dsl/planner";
import { blockingSessions, type BlockingSession } from "./blocking-sessions.js";

/** The session whose statement it is. */
export interface WatchedSession {
  readonly pid: number;
  readonly lockTimeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** One query on another connection to the same database; no rows where none can be made. */
  look(sql: string, params: readonly unknown[]): Promise<readonly Row[]>;
}

export class StatementWatch {
  readonly #session: WatchedSession;
  readonly #timer: NodeJS.Timeout | undefined;
  #blocking: Promise<readonly BlockingSession[]> = Promise.resolve([]);

  /** Begins. A signal that aborted before says nothing of this statement: it may be the rollback. */
  constructor(session: WatchedSession) {
    this.#session = session;
    session.signal?.addEventListener("abort", this.#callOff);
    if (session.lockTimeoutMs !== undefined) this.#timer = setTimeout(this.#ask, session.lockTimeoutMs / 2).unref();
  }

  /** Who was in the way when the wait had become long. */
  blocking(): Promise<readonly BlockingSession[]> {
    return this.#blocking;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#session.signal?.removeEventListener("abort", this.#callOff);
  }

  readonly #ask = (): void => {
    this.#blocking = blockingSessions(this.#session.look, this.#session.pid);
  };

  readonly #callOff = (): void => {
    void this.#session.look("select pg_cancel_backend($1)", [this.#session.pid]);
  };
}
