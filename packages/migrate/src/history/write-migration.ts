/** Writes a migration folder whole or not at all. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checksum } from "./checksum.js";
import type { Manifest, Migration } from "./migration.js";

export interface NewMigration {
  readonly id: string;
  readonly up: string;
  readonly down: string;
  readonly manifest: Manifest;
}

/** The files are complete before the folder has its name, so that a run that is killed leaves no half of a migration. */
export async function writeMigration(migrationsFolder: string, migration: NewMigration): Promise<Migration> {
  const { id, up, down, manifest } = migration;
  const unfinished = join(migrationsFolder, `.${id}`);
  const folder = join(migrationsFolder, id);
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(join(unfinished, "up.sql"), up);
    await writeFile(join(unfinished, "down.sql"), down);
    await writeManifest(unfinished, manifest);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { id, folder, up, down, manifest, checksum: checksum(up) };
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, "migration.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Absolute paths of a migration's files. */
export function filesOf(migration: Migration): readonly string[] {
  return ["up.sql", "down.sql", "migration.json"].map((name) => join(migration.folder, name));
}
