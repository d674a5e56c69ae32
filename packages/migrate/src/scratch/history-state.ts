/** The state that a list of migrations leads to: replayed on a scratch, its catalog and database cached. */
import { emptyCatalog, type Catalog, type Connection } from "@dsl/planner";
import { counted } from "../counted.js";
import { introspectDatabase } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Migration } from "../history/migration.js";
import type { Project } from "../project.js";
import { stepsOf } from "../run/steps-of.js";
import { sha256 } from "../sha256.js";
import { readCache, writeCache } from "./cache.js";
import { runOnScratch } from "./run-on-scratch.js";
import type { State } from "./state.js";
import { withScratch } from "./with-scratch.js";
import type { Workshop } from "./workshop.js";

/** `migrations` in the order they run, each with all that it follows. */
export async function historyState(workshop: Workshop, migrations: readonly Migration[]): Promise<State> {
  const { project } = workshop;
  const host = await workshop.host();
  const key = await keyOf(workshop, migrations);
  const earlier = {
    key: await keyOf(workshop, migrations.slice(0, -1)),
    build: (scratch: Connection) => replay(workshop, scratch, migrations.slice(-1)),
  };
  const open = () => host.fromCache(key, (scratch) => replay(workshop, scratch, migrations), earlier);
  const catalogKey = sha256(key, host.surroundings);
  const catalog = (await readCatalog(project, catalogKey)) ?? (await introspect(project, catalogKey, open));
  return { catalog: leaveOut(catalog, project.include).catalog, known: "read", open };
}

/** Keeps what a proof has found out: these migrations need not be replayed to know their catalog. */
export async function rememberState(
  workshop: Workshop,
  migrations: readonly Migration[],
  catalog: Catalog,
): Promise<void> {
  // A filtered catalog is not all that the migrations lead to.
  if (workshop.project.include !== undefined) return;
  const { surroundings } = await workshop.host();
  await writeCatalog(workshop.project, sha256(await keyOf(workshop, migrations), surroundings), catalog);
}

/** What a catalog is made of is in it: one of another make of this tool is not read. */
async function keyOf(workshop: Workshop, migrations: readonly Migration[]): Promise<string> {
  const { serverName } = await workshop.host();
  const { toolVersion } = workshop.project;
  const parts = Object.keys(emptyCatalog);
  return sha256(JSON.stringify([toolVersion, parts, serverName, ...migrations.map(({ checksum }) => checksum)]));
}

async function readCatalog({ cacheFolder }: Project, key: string): Promise<Catalog | undefined> {
  return (await readCache(cacheFolder, `catalog-${key}.json`)) as Catalog | undefined;
}

function writeCatalog({ cacheFolder }: Project, key: string, catalog: Catalog): Promise<void> {
  return writeCache(cacheFolder, "catalog-", `catalog-${key}.json`, catalog);
}

async function introspect(project: Project, key: string, open: State["open"]): Promise<Catalog> {
  const options = { namespaces: undefined, ignoredTables: [] };
  const catalog = await withScratch(open(), (scratch) => introspectDatabase(scratch, project.driver.dialect, options));
  await writeCatalog(project, key, catalog);
  return catalog;
}

/** Runs migrations without a ledger. Stops when one fails. */
async function replay(workshop: Workshop, scratch: Connection, migrations: readonly Migration[]): Promise<void> {
  if (migrations.length > 0) {
    workshop.project.report({
      kind: "stage",
      text: `replaying ${counted(migrations.length, "migration")} on a scratch database`,
    });
  }
  for (const migration of migrations) {
    const steps = stepsOf(migration, "up");
    await runOnScratch(workshop, scratch, { what: `migration "${migration.id}"`, direction: "up", steps, help });
  }
}

const help =
  "migrations are replayed from the beginning to know what they lead to: correct up.sql, or make the objects that it expects in an earlier migration";
