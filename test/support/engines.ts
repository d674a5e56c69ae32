/** The real databases that whole-system tests run on, and the little that a test needs around a connection. */
import type { Catalog, Connection, Dialect, Driver, Row, ScratchHost } from "@dsl/planner";
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

/** Scratch databases of an engine. */
export function scratchHost(engine: Engine, postgresqlUrl: string): Promise<ScratchHost> {
  const url = engine.name === "postgresql" ? postgresqlUrl : "file::memory:";
  return engine.driver.scratchHost(url, { baseFolder: "/", create: true });
}

/** Empties a database between tests: much faster than making another one. */
export async function emptyDatabase(engine: Engine, connection: Connection): Promise<void> {
  if (engine.name === "sqlite") throw new Error("a new SQLite database costs nothing");
  const objects = await connection.query(
    `select format('drop event trigger if exists %I', evtname) as sql from pg_event_trigger
     union all select format('drop publication if exists %I', pubname) from pg_publication
     union all select format('drop foreign data wrapper if exists %I cascade', fdwname) from pg_foreign_data_wrapper
     union all select format('drop language if exists %I cascade', lanname) from pg_language where oid >= 16384 and lanname <> 'plpgsql'
     union all select format('drop access method if exists %I cascade', amname) from pg_am where oid >= 16384
     union all select format('drop subscription if exists %I', subname) from pg_subscription
       where subdbid = (select oid from pg_database where datname = current_database())
     union all select format('drop schema %I cascade', nspname) as sql from pg_namespace
     where nspname !~ '^pg_' and nspname <> 'information_schema'
     union all select format('drop extension if exists %I cascade', extname) from pg_extension where extname <> 'plpgsql'`,
  );
  const drops = objects.map(({ sql }) => String(sql)).sort();
  const open = connection.serverVersion >= 150000 ? "usage" : "usage, create";
  const owner = connection.serverVersion >= 150000 ? " authorization pg_database_owner" : "";
  const noDefaults = [
    "set allow_system_table_mods = on",
    "delete from pg_default_acl",
    "reset allow_system_table_mods",
  ];
  const fresh = [`create schema public${owner}`, `grant ${open} on schema public to public`];
  await connection.executeScript([...drops, ...fresh, ...noDefaults].join(";\n"));
}

export async function introspect(connection: Connection, { introspect: queries }: Dialect): Promise<Catalog> {
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
  return connection.snapshot(async () => {
    const results: Record<string, readonly Row[]> = {};
    for (const { name, sql, params } of queries.queries(options))
      results[name] = await connection.query(sql(results), params);
    return queries.read(results, options);
  });
}
