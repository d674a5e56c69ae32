/** The state that a list of migrations leads to: replayed on a scratch, its catalog and database cached. */
import type { Catalog, Connection } from "@dsl/planner";
import { introspectDatabase } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Migration } from "../history/migration.js";
import { stepsOf } from "../run/steps-of.js";
import { sha256 } from "../sha256.js";
import { readCache, writeCache } from "./cache.js";
import { runOnScratch } from "./run-on-scratch.js";
import type { State } from "./state.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

/** `migrations` in the order they run, each with all that it follows. */
export async function historyState(workshop: Workshop, migrations: readonly Migration[]): Promise<State> {
  const host = await workshop.host();
  const { project } = workshop;
  const key = sha256(
    JSON.stringify([project.toolVersion, host.serverName, ...migrations.map((each) => [each.id, each.checksum])]),
  );
  const open = () => host.fromCache(key, (scratch) => replay(workshop, scratch, migrations));
  const catalog = await cachedCatalog(workshop, key, () =>
    withScratch(open(), (scratch) => introspectScratch(scratch, workshop)),
  );
  return { catalog: leaveOut(catalog, project.include).catalog, open };
}

export function introspectScratch(scratch: Connection, { project }: Workshop): Promise<Catalog> {
  return introspectDatabase(scratch, project.driver.dialect, { namespaces: undefined, ignoredTables: [] });
}

async function cachedCatalog(workshop: Workshop, key: string, read: () => Promise<Catalog>): Promise<Catalog> {
  const { cacheFolder } = workshop.project;
  const name = `catalog-${key}.json`;
  const cached = await readCache(cacheFolder, name);
  if (cached !== undefined) return cached as Catalog;
  const catalog = await read();
  await writeCache(cacheFolder, "catalog-", name, catalog);
  return catalog;
}

/** Runs migrations without a ledger. Stops when one fails. */
export async function replay(
  { project }: Workshop,
  scratch: Connection,
  migrations: readonly Migration[],
): Promise<void> {
  if (migrations.length > 0) {
    project.report({ kind: "stage", text: `replaying ${counted(migrations.length)} on a scratch database` });
  }
  for (const migration of migrations) {
    const steps = stepsOf(migration, "up");
    await runOnScratch(project, scratch, { what: `migration "${migration.id}"`, direction: "up", steps, help });
  }
}

const help =
  "migrations are replayed from the beginning to know what they lead to: correct up.sql, or make the objects that it expects in an earlier migration";

function counted(count: number): string {
  return count === 1 ? "1 migration" : `${count} migrations`;
}
