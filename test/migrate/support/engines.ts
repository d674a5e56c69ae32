/** Both engines for whole-flow tests, each with databases of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import type { Connection, Driver } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { sqliteDriver } from "@dsl/sqlite/driver";

export interface Engine {
  readonly name: "postgresql" | "sqlite";
  readonly driver: Driver;
  /** The URL of a database that does not exist yet, and how it goes. */
  newDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }>;
}

export function engines(postgresqlUrl: string): readonly Engine[] {
  return [
    { name: "postgresql", driver: postgresqlDriver, newDatabase: () => newPostgresql(postgresqlUrl) },
    { name: "sqlite", driver: sqliteDriver, newDatabase: newSqlite },
  ];
}

async function newPostgresql(server: string) {
  const name = `dsl_test_migrate_${randomBytes(5).toString("hex")}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = () =>
    connected(postgresqlDriver, server, async (connection) => {
      await connection.execute(`drop database if exists ${name} with (force)`);
    });
  return { url: url.href, drop };
}

async function newSqlite() {
  const folder = await mkdtemp(join(tmpdir(), "dsl-test-migrate-"));
  return { url: `file:${join(folder, "app.db")}`, drop: () => rm(folder, { recursive: true }) };
}

/** A connection for as long as `work` takes; the database is made when it is not there. */
export async function connected<T>(
  driver: Driver,
  url: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await driver.connect(url, { baseFolder: tmpdir(), create: true });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
