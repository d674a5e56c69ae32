/** One row of the ledger: what is known of a migration in one database. */
import type { Direction } from "../project.js";

export interface LedgerRow {
  readonly id: string;
  readonly checksum: string;
  readonly startedAt: Date;
  /** Absent: it stopped on its way. */
  readonly finishedAt?: Date;
  /** Steps of the file that `direction` names. */
  readonly stepsDone: number;
  readonly direction: Direction;
  readonly durationMs?: number;
  /** Each step that ran, and the error that stopped it. */
  readonly log: string;
}
