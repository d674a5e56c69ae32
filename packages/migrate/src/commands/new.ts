/** `migrate new`: an empty migration to write by hand. */
import { findMigration } from "../history/find-migration.js";
import type { History } from "../history/history.js";
import { loadHistory } from "../history/load-history.js";
import { newMigrationId } from "../history/migration-id.js";
import { filesOf, writeMigration } from "../history/write-migration.js";
import { severalHeads } from "../planning/refusals.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { runHook } from "../run/run-migration.js";
import { done, settle } from "../settle.js";
import { refuse } from "../stop.js";

export interface NewRequest {
  readonly name: string;
  /** None: the head. Several: it joins them. */
  readonly parents: readonly string[];
  readonly labels: readonly string[];
  readonly dependsOn: readonly string[];
}

export function newMigration(
  project: Project,
  request: NewRequest,
): Promise<Result<{ readonly id: string; readonly files: readonly string[] }>> {
  return settle(async () => {
    const history = await loadHistory(project);
    const existing = history.migrations.map((each) => each.id);
    const migration = await writeMigration(project.migrationsFolder, {
      id: newMigrationId(request.name, existing, new Date()),
      up: upTemplate,
      down: downTemplate,
      manifest: {
        parents: parentsOf(history, request),
        labels: request.labels,
        dependsOn: request.dependsOn.map((id) => findMigration(history, id).id),
        provider: project.driver.dialect.target.provider,
        hazards: { up: [], down: [] },
        accepted: [],
      },
    });
    const files = filesOf(migration);
    await runHook("afterWrite", async () => project.hooks.afterWrite?.(files));
    return done({ id: migration.id, files });
  });
}

function parentsOf(history: History, { parents }: NewRequest): readonly string[] {
  if (parents.length > 0) return parents.map((id) => findMigration(history, id).id);
  return history.heads.length > 1 ? refuse(severalHeads(history.heads)) : history.heads;
}

const upTemplate = `-- What leads from the state before to the state after. A line "-- dsl:step" begins a new transaction.
`;

const downTemplate = `-- The way back. Where there is none, begin with: -- dsl:irreversible <reason>
`;
