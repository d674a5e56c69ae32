/** `migrate stamp` and `migrate resolve`: set the ledger without running anything. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface LedgerChange {
  /** Ids that are recorded as applied now and were not. */
  readonly recorded: readonly string[];
  /** Ids that are not recorded any more. */
  readonly removed: readonly string[];
}

/** The ledger says afterwards that `id` and all before it are applied, and nothing else. `force` skips comparing the database. */
export async function stamp(
  _project: Project,
  _request: { readonly id: string; readonly force: boolean },
): Promise<Result<LedgerChange>> {
  throw new Error("not built yet");
}

export interface ResolveRequest {
  readonly id: string;
  readonly as: "applied" | "rolledBack";
  readonly force: boolean;
}

/** One migration is recorded as applied, or taken off the ledger. */
export async function resolve(_project: Project, _request: ResolveRequest): Promise<Result<LedgerChange>> {
  throw new Error("not built yet");
}
