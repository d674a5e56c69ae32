/** The real databases that whole-system tests run on, and the little that a test needs around a connection. */
import type { Catalog, Connection, Dialect, Driver, Row, Scratch } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { sqliteDriver } from "@dsl/sqlite/driver";

export interface Engine {
  readonly name: "postgresql" | "sqlite";
  readonly driver: Driver;
}

export const engines: readonly Engine[] = [
  { name: "postgresql", driver: postgresqlDriver },
  { name: "sqlite", driver: sqliteDriver },
];

const urls = { postgresql: (server: string) => server, sqlite: () => "file::memory:" };

/** Gives scratch databases of an engine while `work` runs. */
export async function withScratches<T>(
  engine: Engine,
  postgresqlUrl: string,
  work: (create: () => Promise<Scratch>) => Promise<T>,
): Promise<T> {
  const url = urls[engine.name](postgresqlUrl);
  const host = await engine.driver.scratchHost(url, { baseFolder: "/", create: true });
  const open: Scratch[] = [];
  try {
    return await work(async () => {
      const scratch = await host.create();
      open.push(scratch);
      return scratch;
    });
  } finally {
    for (const scratch of open) await scratch.drop();
    await host.close();
  }
}

export async function introspect(connection: Connection, { introspect: queries }: Dialect): Promise<Catalog> {
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
  return connection.snapshot(async () => {
    const results: Record<string, readonly Row[]> = {};
    for (const { name, sql, params } of queries.queries(options)) results[name] = await connection.query(sql, params);
    return queries.read(results, options);
  });
}
