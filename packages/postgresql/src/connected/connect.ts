/** Opens connections. `pg` is loaded here and nowhere else. */
import { type ConnectOptions, DatabaseError } from "@dsl/planner";
import type { Client } from "pg";
import { PostgresqlConnection, type ServerFacts } from "./connection.js";
import { connectTimeoutMs, driverUrl, onSameServer, readDatabaseUrl } from "./database-url.js";
import { type Place, toDatabaseError } from "./to-database-error.js";
import { valueTypes } from "./value-types.js";

type Options = Pick<ConnectOptions, "create" | "onStatement" | "lockTimeoutMs">;

/** Throws `DatabaseError`. */
export async function connect(url: string, options: Options): Promise<PostgresqlConnection> {
  try {
    return await open(url, options);
  } catch (error) {
    if (!options.create || !(error instanceof DatabaseError) || error.kind !== "noSuchDatabase") throw error;
    await createDatabase(url);
    return open(url, options);
  }
}

async function open(url: string, options: Options): Promise<PostgresqlConnection> {
  const client = await newClient(url);
  const place: Place = {
    host: client.host,
    port: client.port,
    database: client.database ?? "",
    user: client.user ?? "",
  };
  try {
    await client.connect();
    const server = await greet(client, options.lockTimeoutMs);
    return new PostgresqlConnection(client, place, server, options.onStatement);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw toDatabaseError(error, place);
  }
}

async function newClient(text: string): Promise<Client> {
  const url = readDatabaseUrl(text);
  const { default: pg } = await import("pg");
  try {
    return new pg.Client({
      connectionString: driverUrl(url),
      connectionTimeoutMillis: connectTimeoutMs(url),
      fallback_application_name: "dsl",
      types: valueTypes(pg.types),
    });
  } catch {
    throw new DatabaseError(
      "unreachable",
      "the database URL cannot be read: one of its parameters is not as it should be",
    );
  }
}

/** Strings mean what we write, whatever the server's configuration says; older servers than we know are refused. */
async function greet(client: Client, lockTimeoutMs: number | undefined): Promise<ServerFacts> {
  const { rows } = await client.query<{ number: string; version: string }>(
    `select current_setting('server_version_num') as number, split_part(current_setting('server_version'), ' ', 1) as version,
      set_config('standard_conforming_strings', 'on', false), set_config('client_min_messages', 'warning', false)` +
      (lockTimeoutMs === undefined ? "" : `, set_config('lock_timeout', '${Math.round(lockTimeoutMs)}', false)`),
  );
  const [{ number, version } = { number: "0", version: "" }] = rows;
  if (Number(number) >= oldest) return { serverVersion: Number(number), serverName: `PostgreSQL ${version}` };
  throw new DatabaseError("other", `PostgreSQL ${version} is too old: 13 or later is needed`);
}

const oldest = 130000;

/** Another may have created it in the meantime. */
async function createDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(readDatabaseUrl(url).pathname.slice(1));
  const maintenance = await openMaintenance(url);
  try {
    await maintenance.execute(`CREATE DATABASE "${name.replaceAll('"', '""')}"`);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.engineCode !== "42P04") throw error;
  } finally {
    await maintenance.close();
  }
}

/** A database that every server has. */
export async function openMaintenance(url: string): Promise<PostgresqlConnection> {
  const options = { create: false };
  try {
    return await open(onSameServer(url, "postgres"), options);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind !== "noSuchDatabase") throw error;
    return open(onSameServer(url, "template1"), options);
  }
}
