/** `migrate new`: an empty migration to write by hand. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface NewRequest {
  readonly name: string;
  /** Absent: the head. */
  readonly parent?: string;
  readonly labels: readonly string[];
  readonly dependsOn: readonly string[];
}

export async function newMigration(
  _project: Project,
  _request: NewRequest,
): Promise<Result<{ readonly id: string; readonly files: readonly string[] }>> {
  throw new Error("not built yet");
}
