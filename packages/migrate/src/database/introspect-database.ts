/** Reads the catalog of a database in one consistent snapshot. */
import type { Catalog, Connection, Dialect, IntrospectionOptions, IntrospectionResults, Row } from "@dsl/planner";

type Options = Pick<IntrospectionOptions, "namespaces" | "ignoredTables">;

export async function introspectDatabase(connection: Connection, dialect: Dialect, options: Options): Promise<Catalog> {
  const results = await introspectionResults(connection, dialect, options);
  return dialect.introspect.read(results, { ...options, serverVersion: connection.serverVersion });
}

/** What the database says of itself: the same rows are the same catalog. */
export async function introspectionResults(
  connection: Connection,
  dialect: Dialect,
  options: Options,
): Promise<IntrospectionResults> {
  const whole = { ...options, serverVersion: connection.serverVersion };
  const results: Record<string, readonly Row[]> = {};
  await connection.snapshot(async () => {
    for (const { name, sql, params } of dialect.introspect.queries(whole)) {
      results[name] = await connection.query(sql(results), params);
    }
  });
  return results;
}
