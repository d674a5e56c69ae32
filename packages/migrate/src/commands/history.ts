/** `migrate history` and `migrate show`: the graph of migrations, and one of them. Needs no database. */
import type { History } from "../history/history.js";
import type { Migration } from "../history/migration.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export async function history(_project: Project): Promise<Result<History>> {
  throw new Error("not built yet");
}

/** `id` may be a unique prefix or suffix. */
export async function show(_project: Project, _request: { readonly id: string }): Promise<Result<Migration>> {
  throw new Error("not built yet");
}
