/** Reads the catalog of a database in one consistent snapshot. */
import type { Catalog, Connection, Dialect, IntrospectionOptions, Row } from "@dsl/planner";

export async function introspectDatabase(
  connection: Connection,
  dialect: Dialect,
  options: Pick<IntrospectionOptions, "namespaces" | "ignoredTables">,
): Promise<Catalog> {
  const whole = { ...options, serverVersion: connection.serverVersion };
  const results: Record<string, readonly Row[]> = {};
  await connection.snapshot(async () => {
    for (const { name, sql, params } of dialect.introspect.queries(whole)) {
      results[name] = await connection.query(sql(results), params);
    }
  });
  return dialect.introspect.read(results, whole);
}
