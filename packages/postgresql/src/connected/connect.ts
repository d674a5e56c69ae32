/** Opens connections. */
import { type ConnectOptions, DatabaseError, type Row } from "@dsl/planner";
import type { Client } from "pg";
import { PostgresqlConnection } from "./connection.js";
import {
  connectTimeoutMs,
  driverUrl,
  onSameServer,
  readDatabaseUrl,
  sslModesToTry,
  urlOptions,
} from "./database-url.js";
import { greet } from "./greet.js";
import { loadPg } from "./load-pg.js";
import { withMissingRight } from "./missing-right.js";
import { type Place, toDatabaseError } from "./to-database-error.js";
import { valueTypes } from "./value-types.js";
import { isDatabaseTaken } from "./is-database-taken.js";

type Options = Pick<ConnectOptions, "create" | "onStatement" | "lockTimeoutMs" | "signal">;

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

async function open(text: string, options: Options): Promise<PostgresqlConnection> {
  const [first, second] = sslModesToTry(readDatabaseUrl(text));
  try {
    return await openAs(first, text, options);
  } catch (error) {
    if (second === undefined || !wantsOtherEncryption(error)) throw error;
    return openAs(second, text, options);
  }
}

/** The server takes only encrypted connections, or none of these. */
function wantsOtherEncryption(error: unknown): boolean {
  return error instanceof DatabaseError && /no encryption|SSL off|does not support SSL/.test(error.detail ?? "");
}

async function openAs(sslMode: string | undefined, url: string, options: Options): Promise<PostgresqlConnection> {
  const client = await newClient(url, sslMode);
  const place: Place = {
    host: client.host,
    port: client.port,
    database: client.database ?? "",
    user: client.user ?? "",
  };
  try {
    await client.connect();
    const server = await greet(client, { lockTimeoutMs: options.lockTimeoutMs, urlOptions: urlOptions(url) });
    return new PostgresqlConnection(client, place, server, { ...options, aside: () => open(url, { create: false }) });
  } catch (error) {
    await client.end().catch(() => undefined);
    const { user, database } = place;
    throw await withMissingRight({ error: toDatabaseError(error, place), user, database, sql: "", look: nothing });
  }
}

const nothing = async (): Promise<readonly Row[]> => [];

async function newClient(text: string, sslMode: string | undefined): Promise<Client> {
  const url = readDatabaseUrl(text);
  const { default: pg } = await loadPg();
  try {
    return new pg.Client({
      connectionString: driverUrl(url, sslMode),
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

/** Another may have created it in the meantime. */
async function createDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(readDatabaseUrl(url).pathname.slice(1));
  const maintenance = await openMaintenance(url);
  try {
    await maintenance.execute(`CREATE DATABASE "${name.replaceAll('"', '""')}"`);
  } catch (error) {
    if (!isDatabaseTaken(error)) throw error;
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
