/** `migrate status`, `current`, `heads`: where a database stands in the history. */
import type { Drift } from "../planning/drift.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";

/** Where one migration stands: `partial` stopped on its way, `missing` is in the ledger and not on disk. */
export type MigrationState = "applied" | "pending" | "partial" | "edited" | "missing";

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
export async function status(_project: Project): Promise<Result<StatusReport>> {
  throw new Error("not built yet");
}

/** Ids of applied migrations of which no child is applied. Needs no scratch. */
export async function current(_project: Project): Promise<Result<{ readonly ids: readonly string[] }>> {
  throw new Error("not built yet");
}

/** Ids of migrations that are nobody's parent. Needs no database. */
export async function heads(_project: Project): Promise<Result<{ readonly ids: readonly string[] }>> {
  throw new Error("not built yet");
}
