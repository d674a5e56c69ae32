/** `migrate check`: are schema, history and database one? */
import type { Drift } from "../planning/drift.js";
import type { Planned } from "../planning/planned.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface CheckReport {
  /** Changes of the schema with no migration. */
  readonly unwritten?: Planned;
  /** Absent too when the project has no database. */
  readonly drift?: Drift;
}

/** `differs` when the schema has changes with no migration, the history is inconsistent, or the database drifted. */
export async function check(_project: Project): Promise<Result<CheckReport>> {
  throw new Error("not built yet");
}
