/** `migrate drift`: what was changed by hand, and what becomes of it. */
import type { Decisions } from "../planning/consent.js";
import type { Drift } from "../planning/drift.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";

/** `differs` when there is drift; no value means that there is none. */
export async function drift(_project: Project): Promise<Result<{ readonly drift?: Drift }>> {
  throw new Error("not built yet");
}

/** The drift becomes a migration that is recorded as applied. No id: there was none. */
export async function adoptDrift(
  _project: Project,
  _request: { readonly name?: string; readonly decisions: Decisions },
): Promise<Result<{ readonly id?: string; readonly files: readonly string[] }>> {
  throw new Error("not built yet");
}

/** The drift is undone in the database. */
export async function revertDrift(
  _project: Project,
  _request: { readonly decisions: Decisions },
): Promise<Result<{ readonly sql: string }>> {
  throw new Error("not built yet");
}
