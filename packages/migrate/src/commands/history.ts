/** `migrate history` and `migrate show`: the graph of migrations, and one of them. Needs no database. */
import { findMigration } from "../history/find-migration.js";
import type { History } from "../history/history.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { done, settle } from "../settle.js";

export function history(project: Project): Promise<Result<History>> {
  return settle(async () => done(await loadHistory(project)));
}

/** `id` may be a unique prefix or suffix. */
export function show(project: Project, { id }: { readonly id: string }): Promise<Result<Migration>> {
  return settle(async () => done(findMigration(await loadHistory(project), id)));
}
