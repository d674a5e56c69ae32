/** Introspection by a prepared statement: on small databases the server spends most of its time planning that query. */
import { emptyCatalog, type Catalog, type Connection, type Dialect, type Row } from "@dsl/planner";
import { introspect } from "../support/engines.js";

const prepared = new WeakSet<Connection>();

export async function introspectQuickly(connection: Connection, dialect: Dialect): Promise<Catalog> {
  if (dialect.facts.defaultNamespace === undefined) return introspect(connection, dialect);
  const options = { namespaces: undefined, serverVersion: connection.serverVersion, ignoredTables: [] };
  const queries = dialect.introspect.queries(options);
  if (!prepared.has(connection)) {
    for (const { name, sql } of queries) await connection.execute(`prepare ${statement(name)} as ${sql}`);
    await connection.execute("set plan_cache_mode = force_generic_plan");
    // the schema of temporary objects stays; when it comes and goes the plans are made anew
    await connection.executeScript("create temporary table introspected (); drop table introspected");
    prepared.add(connection);
  }
  return connection.snapshot(async () => {
    const results: Record<string, readonly Row[]> = {};
    for (const { name, params } of queries) {
      const given = params.length === 0 ? "" : `(${params.map(literal).join(", ")})`;
      results[name] = await connection.query(`execute ${statement(name)}${given}`);
    }
    return dialect.introspect.read(results, options);
  });
}

const statement = (name: string): string => `introspect_${name}`;

/** A list of names, or nothing. */
const literal = (value: unknown): string =>
  Array.isArray(value) ? `array[${value.map((each) => `'${String(each)}'`).join(", ")}]::text[]` : "null";

const emptyStates = new Map<string, Catalog>();

/** What an empty database has; read once of each server. */
export async function emptyState(connection: Connection, dialect: Dialect): Promise<Catalog> {
  const key = connection.serverName;
  const { namespaces, extensions } = emptyStates.get(key) ?? (await introspect(connection, dialect));
  const state = { ...emptyCatalog, namespaces, extensions };
  emptyStates.set(key, state);
  return state;
}
