/** `db push`: the schema to the database, with no migration file. */
import type { Decisions } from "../planning/consent.js";
import type { Planned } from "../planning/planned.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface PushRequest {
  readonly fast: boolean;
  readonly decisions: Decisions;
}

export async function push(_project: Project, _request: PushRequest): Promise<Result<{ readonly planned: Planned }>> {
  throw new Error("not built yet");
}
