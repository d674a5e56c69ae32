/** `db execute`: runs the text of an SQL file. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export async function execute(
  _project: Project,
  _request: { readonly sql: string; readonly file?: string },
): Promise<Result<{ readonly durationMs: number }>> {
  throw new Error("not built yet");
}
