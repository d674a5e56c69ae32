/** The state that a list of migrations leads to: replayed on a scratch, its catalog and database cached. */
import { emptyCatalog, type Catalog, type Connection, type EarlierScratch } from "@dsl/planner";
import { counted } from "../counted.js";
import { introspectDatabase } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Migration } from "../history/migration.js";
import { stepsOf } from "../run/steps-of.js";
import { sha256 } from "../sha256.js";
import { keepCatalog, knownCatalog } from "./catalog-cache.js";
import { onState } from "./on-state.js";
import { type Opening, openingOf } from "./opening.js";
import { runOnScratch } from "./run-on-scratch.js";
import type { State } from "./state.js";
import type { Workshop } from "./workshop.js";

/** `migrations` in the order they run, each with all that it follows. */
export async function historyState(workshop: Workshop, migrations: readonly Migration[]): Promise<State> {
  const { project } = workshop;
  const host = await workshop.host();
  const key = await keyOf(workshop, migrations);
  const earlier = await earlierStates(workshop, migrations);
  const build = (scratch: Connection) => replay(workshop, scratch, migrations);
  const opening = openingOf(host, key, build, earlier);
  const catalog = (await knownCatalog(workshop, key)) ?? (await introspect(workshop, key, opening));
  return { catalog: leaveOut(catalog, project.include).catalog, known: "read", ...opening };
}

/** So many migrations are run again rather than kept as a database of their own. */
const maxReplayed = 8;

/** In characters: as little is run again in one transaction. */
const maxReplayedText = 10_000;

/** The nearest first. */
function earlierStates(workshop: Workshop, migrations: readonly Migration[]): Promise<readonly EarlierScratch[]> {
  const counts = Array.from({ length: Math.min(maxReplayed, migrations.length) }, (_, i) => i + 1);
  return Promise.all(
    counts.map(async (count) => ({
      key: await keyOf(workshop, migrations.slice(0, -count)),
      build: (scratch: Connection) => replay(workshop, scratch, migrations.slice(-count)),
      isNear: migrations.slice(-count).reduce((sum, { up }) => sum + up.length, 0) <= maxReplayedText,
    })),
  );
}

/** Keeps what a proof has found out: these migrations need not be replayed to know their catalog. */
export async function rememberState(
  workshop: Workshop,
  migrations: readonly Migration[],
  catalog: Catalog,
): Promise<void> {
  // A filtered catalog is not all that the migrations lead to.
  if (workshop.project.include !== undefined) return;
  await keepCatalog(workshop, await keyOf(workshop, migrations), catalog);
}

/** What a catalog is made of is in it: one of another make of this tool is not read. */
async function keyOf(workshop: Workshop, migrations: readonly Migration[]): Promise<string> {
  const { serverName } = await workshop.host();
  const { toolVersion } = workshop.project;
  const parts = Object.keys(emptyCatalog);
  return sha256(JSON.stringify([toolVersion, parts, serverName, ...migrations.map(({ checksum }) => checksum)]));
}

async function introspect(workshop: Workshop, key: string, opening: Opening): Promise<Catalog> {
  const { project } = workshop;
  const options = { namespaces: undefined, ignoredTables: [] };
  const run = (scratch: Connection) => introspectDatabase(scratch, project.driver.dialect, options);
  const catalog = await onState(workshop, opening, { steps: [], run });
  await keepCatalog(workshop, key, catalog);
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
