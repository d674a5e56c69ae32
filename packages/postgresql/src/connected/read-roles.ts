/** The roles of a server, as every catalog of it has them. */
import type { Catalog } from "@dsl/planner";
import type { PostgresqlConnection } from "./connection.js";

export async function readRoles(connection: PostgresqlConnection): Promise<Catalog["roles"]> {
  const rows = await connection.query(
    "select rolname::text as name, rolname = current_user as connected from pg_roles order by rolname",
  );
  return rows.map(({ name, connected }) => ({ name: String(name), ...(connected === true && { connected }) }));
}
