/** Writes into the ledger that migrations are applied, without running them. */
import type { Migration } from "../history/migration.js";
import type { Runner } from "../run/run-migration.js";
import { stepsOf } from "../run/steps-of.js";

/** All or none. A row that is there is brought to its end, with the checksum of today's file. */
export async function recordApplied(runner: Runner, migrations: readonly Migration[]): Promise<void> {
  await runner.ledger.create();
  await runner.connection.transaction(async () => {
    for (const migration of migrations) await record(runner, migration);
  });
}

async function record({ project, ledger }: Runner, migration: Migration): Promise<void> {
  const now = project.driver.dialect.sql.literal(new Date().toISOString());
  const { id, checksum } = migration;
  const end = { checksum, stepsDone: stepsOf(migration, "up").length, direction: "up", finishedAt: now } as const;
  const row = await ledger.row(id);
  if (row === undefined) return ledger.insert({ id, startedAt: now, log: recorded, ...end });
  await ledger.update(id, { ...end, log: row.log === "" ? recorded : `${row.log}\n${recorded}` });
}

const recorded = "recorded as applied without running";
