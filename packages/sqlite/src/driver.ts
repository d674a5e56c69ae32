/** The connected half of the SQLite dialect. */
import type { ConnectOptions, Connection, Driver } from "@dsl/planner";
import { SqliteConnection } from "./connected/connection.js";
import { isDatabaseUrl, readDatabaseUrl } from "./connected/database-url.js";
import { openDatabase } from "./connected/open-database.js";
import { openScratchHost } from "./connected/scratch-host.js";
import { sqlite } from "./index.js";

export const sqliteDriver: Driver = {
  dialect: sqlite,
  accepts: isDatabaseUrl,
  connect,
  scratchHost: (_url, options) => openScratchHost(options),
};

/** How long is waited for a lock where nobody says. */
const lockTimeoutMs = 5000;

async function connect(url: string, options: ConnectOptions): Promise<Connection> {
  const file = readDatabaseUrl(url, options.baseFolder);
  const timeoutMs = options.lockTimeoutMs ?? lockTimeoutMs;
  const database = await openDatabase(file, options.create, timeoutMs);
  return new SqliteConnection(database, {
    identity: file.path ?? ":memory:",
    lockTimeoutMs: timeoutMs,
    onStatement: options.onStatement,
  });
}
