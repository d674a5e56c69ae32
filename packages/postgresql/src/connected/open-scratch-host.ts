/** Where scratch databases come from: the project's own server if its role may make databases, `scratchUrl`, or an embedded server. */
import { type ConnectOptions, DatabaseError, type ScratchHost } from "@dsl/planner";
import { sql } from "../sql.js";
import { connect, openMaintenance } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { startEmbeddedServer } from "./embedded-server.js";
import { ReusedScratchHost } from "./reused-scratch-host.js";
import { ServerScratchHost } from "./server-scratch-host.js";

/** Throws `DatabaseError`. */
export async function openScratchHost(url: string | undefined, options: ConnectOptions): Promise<ScratchHost> {
  if (url === undefined) return openEmbeddedHost(options);
  const admin = await openAdmin(url, options);
  try {
    const obstacle = await whyNoDatabases(admin);
    if (obstacle === undefined) return await ServerScratchHost.open(url, admin, options);
    if (options.scratchUrl !== undefined) return await ReusedScratchHost.open(options.scratchUrl, admin, options);
    throw obstacle;
  } catch (error) {
    await admin.close();
    throw error;
  }
}

async function openEmbeddedHost(options: ConnectOptions): Promise<ScratchHost> {
  const server = await startEmbeddedServer();
  try {
    return await ServerScratchHost.open(server.url, await openAdmin(server.url, options), options, server);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** To the database itself, or to one that is always there when it does not exist yet. */
async function openAdmin(url: string, { signal }: ConnectOptions): Promise<PostgresqlConnection> {
  try {
    return await connect(url, { create: false, ...(signal && { signal }) });
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind !== "noSuchDatabase") throw error;
    return openMaintenance(url);
  }
}

/** What keeps scratch databases from being made beside the project's own; undefined: nothing does. */
async function whyNoDatabases(admin: PostgresqlConnection): Promise<DatabaseError | undefined> {
  const [row] = await admin.query(
    "select rolname::text as role, rolcreatedb or rolsuper as may, pg_is_in_recovery() as standby from pg_roles where rolname = current_user",
  );
  if (row?.standby === true) return onStandby();
  return row?.may === true ? undefined : missingRight(String(row?.role));
}

function onStandby(): DatabaseError {
  const help =
    "use the URL of the primary server, or set scratchUrl in dsl.config.ts to a database that may be emptied";
  const message = "scratch databases cannot be created here: this server is a standby";
  return new DatabaseError("readOnly", message, undefined, undefined, { help });
}

function missingRight(role: string): DatabaseError {
  const help = `ALTER ROLE ${sql.quote(role)} CREATEDB; or set scratchUrl in dsl.config.ts to a database that may be emptied`;
  const message = `role "${role}" may not create scratch databases: it lacks CREATEDB`;
  return new DatabaseError("permission", message, undefined, undefined, { help });
}
