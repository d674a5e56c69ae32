/** From what a person names on the command line to a source. */
import type { Result } from "../result.js";
import type { Project } from "../project.js";
import type { Source } from "./source.js";

/** `empty`, a database URL, a schema file or folder, `migrations/`, `migrations/@<id>`, or an `.sql` script; paths start at `cwd`. */
export async function parseSource(
  _project: Project,
  _request: { readonly text: string; readonly cwd: string },
): Promise<Result<Source>> {
  throw new Error("not built yet");
}
