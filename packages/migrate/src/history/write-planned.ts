/** Writes a proved plan as a migration. */
import { checksum } from "./checksum.js";
import type { Migration } from "./migration.js";
import { newMigrationId } from "./migration-id.js";
import { writeMigration } from "./write-migration.js";
import type { History } from "./history.js";
import type { Hazard } from "@dsl/planner";
import type { Project } from "../project.js";

export interface PlannedMigration {
  readonly name: string;
  readonly up: string;
  readonly down: string;
  readonly hazards: { readonly up: readonly Hazard[]; readonly down: readonly Hazard[] };
  /** Codes of hazards that were consented to. */
  readonly accepted: readonly string[];
}

/** It follows all heads of the history. */
export async function writePlanned(project: Project, history: History, planned: PlannedMigration): Promise<Migration> {
  const { up, down, hazards, accepted } = planned;
  const existing = history.migrations.map((each) => each.id);
  return writeMigration(project.migrationsFolder, {
    id: newMigrationId(planned.name, existing, new Date()),
    up,
    down,
    manifest: {
      parents: history.heads,
      labels: [],
      dependsOn: [],
      provider: project.driver.dialect.target.provider,
      hazards,
      accepted,
      written: { up: checksum(up), down: checksum(down) },
    },
  });
}
