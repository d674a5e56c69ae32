/** How many rows each table of the namespace `public` has, by its name. */
import type { Connection } from "@dsl/planner";

export async function countRows(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const tables = await connection.query(
    "select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await connection.query(`select count(*)::int as count from ${String(name)}`);
    counts.set(String(name), Number(row?.count));
  }
  return counts;
}
