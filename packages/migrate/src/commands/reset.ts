/** `migrate reset`: drops everything in the database and applies the history from the beginning. */
import type { Decisions } from "../planning/consent.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";

export interface ResetReport {
  readonly dropped: number;
  readonly applied: readonly Applied[];
}

export async function reset(
  _project: Project,
  _request: { readonly decisions: Decisions },
): Promise<Result<ResetReport>> {
  throw new Error("not built yet");
}
