/** All commands: words, one line each, and the file that has the rest. */
import type { Command } from "./command.js";

export interface CommandEntry {
  readonly path: readonly string[];
  readonly summary: string;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  entry("init", "start a project, or adopt a database", async () => (await import("./commands/init.js")).init),
  entry("validate", "check the schema", async () => (await import("./commands/validate.js")).validate),
  entry(
    "format",
    "bring the schema into its canonical form",
    async () => (await import("./commands/format.js")).format,
  ),
  entry(
    "inspect",
    "show any source as schema, SQL, JSON or DMMF",
    async () => (await import("./commands/inspect.js")).inspect,
  ),
  entry("generate", "write typed client schemas", async () => (await import("./commands/generate.js")).generate),
  entry(
    "migrate dev",
    "turn edits of the schema into a proved migration, and apply it",
    async () => (await import("./commands/migrate-dev.js")).migrateDev,
  ),
  entry(
    "migrate deploy",
    "apply pending migrations",
    async () => (await import("./commands/migrate-deploy.js")).migrateDeploy,
  ),
  entry("migrate up", "apply the next migrations", async () => (await import("./commands/migrate-up.js")).migrateUp),
  entry(
    "migrate down",
    "take back applied migrations",
    async () => (await import("./commands/migrate-down.js")).migrateDown,
  ),
  entry(
    "migrate status",
    "where the database is",
    async () => (await import("./commands/migrate-status.js")).migrateStatus,
  ),
  entry(
    "migrate history",
    "the graph of migrations",
    async () => (await import("./commands/migrate-history.js")).migrateHistory,
  ),
  entry(
    "migrate current",
    "the newest applied migrations",
    async () => (await import("./commands/migrate-current.js")).migrateCurrent,
  ),
  entry(
    "migrate heads",
    "the migrations that nothing follows",
    async () => (await import("./commands/migrate-heads.js")).migrateHeads,
  ),
  entry("migrate show", "one migration in full", async () => (await import("./commands/migrate-show.js")).migrateShow),
  entry(
    "migrate check",
    "fail when schema, history and database disagree",
    async () => (await import("./commands/migrate-check.js")).migrateCheck,
  ),
  entry(
    "migrate diff",
    "the plan between any two sources",
    async () => (await import("./commands/migrate-diff.js")).migrateDiff,
  ),
  entry(
    "migrate new",
    "an empty migration to write by hand",
    async () => (await import("./commands/migrate-new.js")).migrateNew,
  ),
  entry(
    "migrate baseline",
    "make the first migration from what the database has",
    async () => (await import("./commands/migrate-baseline.js")).migrateBaseline,
  ),
  entry(
    "migrate stamp",
    "set the ledger without running anything",
    async () => (await import("./commands/migrate-stamp.js")).migrateStamp,
  ),
  entry(
    "migrate resolve",
    "say how a failed migration ended",
    async () => (await import("./commands/migrate-resolve.js")).migrateResolve,
  ),
  entry(
    "migrate verify",
    "run every migration up, down and up again on a scratch",
    async () => (await import("./commands/migrate-verify.js")).migrateVerify,
  ),
  entry(
    "migrate drift",
    "adopt, undo or record a change made by hand",
    async () => (await import("./commands/migrate-drift.js")).migrateDrift,
  ),
  entry(
    "migrate reset",
    "empty the database and replay history",
    async () => (await import("./commands/migrate-reset.js")).migrateReset,
  ),
  entry("db pull", "write the schema of a database", async () => (await import("./commands/db-pull.js")).dbPull),
  entry(
    "db push",
    "bring a database to the schema with no migration file",
    async () => (await import("./commands/db-push.js")).dbPush,
  ),
  entry("db execute", "run a file of SQL", async () => (await import("./commands/db-execute.js")).dbExecute),
  entry("db seed", "run the configured seed", async () => (await import("./commands/db-seed.js")).dbSeed),
  entry("db clean", "remove scratch and cache databases", async () => (await import("./commands/db-clean.js")).dbClean),
];

function entry(words: string, summary: string, load: () => Promise<Command>): CommandEntry {
  return { path: words.split(" "), summary, load };
}
