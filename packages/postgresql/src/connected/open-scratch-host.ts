/** Where scratch databases come from: the project's own server if its role may make databases, `scratchUrl`, or an embedded server. */
import { type ConnectOptions, DatabaseError, type ScratchHost } from "@dsl/planner";
import { connect, openMaintenance } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { readDatabaseUrl } from "./database-url.js";
import { startEmbeddedServer } from "./embedded-server.js";
import { ReusedScratchHost } from "./reused-scratch-host.js";
import { ServerScratchHost } from "./server-scratch-host.js";

/** Throws `DatabaseError`. */
export async function openScratchHost(url: string | undefined, options: ConnectOptions): Promise<ScratchHost> {
  if (url === undefined) return openEmbeddedHost(options);
  const admin = await openAdmin(url);
  try {
    if (await mayCreateDatabases(admin)) return await ServerScratchHost.open(url, admin, options);
    if (options.scratchUrl !== undefined) return await ReusedScratchHost.open(options.scratchUrl, admin, options);
    throw missingRight(readDatabaseUrl(url).username);
  } catch (error) {
    await admin.close();
    throw error;
  }
}

async function openEmbeddedHost(options: ConnectOptions): Promise<ScratchHost> {
  const server = await startEmbeddedServer();
  try {
    return await ServerScratchHost.open(server.url, await openAdmin(server.url), options, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** To the database itself, or to one that is always there when it does not exist yet. */
async function openAdmin(url: string): Promise<PostgresqlConnection> {
  try {
    return await connect(url, { create: false });
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind !== "noSuchDatabase") throw error;
    return openMaintenance(url);
  }
}

async function mayCreateDatabases(admin: PostgresqlConnection): Promise<boolean> {
  const [row] = await admin.query("select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user");
  return row?.may === true;
}

const missingRight = (role: string): DatabaseError =>
  new DatabaseError(
    "permission",
    `role "${decodeURIComponent(role)}" may not create scratch databases: it lacks CREATEDB`,
    "Give it the right (ALTER ROLE … CREATEDB), or set scratchUrl to a database that may be emptied.",
  );
