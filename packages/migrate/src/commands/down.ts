/** `migrate down`: the way back, with consent by the hazards of down.sql. */
import type { Decisions } from "../planning/consent.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";

/** How far: a number of migrations, or the id to be left as the last applied; `empty` undoes all. */
export type DownTarget = { readonly count: number } | { readonly to: string };

export interface DownRequest {
  readonly target: DownTarget;
  readonly decisions: Decisions;
}

export interface DownReport {
  /** In the order they were undone. */
  readonly undone: readonly Applied[];
}

export async function down(_project: Project, _request: DownRequest): Promise<Result<DownReport>> {
  throw new Error("not built yet");
}

/** What `down` would run on the database, as SQL with ledger statements. Changes nothing. */
export async function downScript(
  _project: Project,
  _request: { readonly target: DownTarget },
): Promise<Result<{ readonly sql: string }>> {
  throw new Error("not built yet");
}
