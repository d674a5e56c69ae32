/** The roles of a server and who is connected, as one text to compare. */
import type { PostgresqlConnection } from "./connection.js";

export async function readSurroundings(connection: PostgresqlConnection): Promise<string> {
  const [row] = await connection.query(
    "select current_user::text as connected, md5(string_agg(rolname, ',' order by rolname)) as roles from pg_roles",
  );
  return `${String(row?.connected)} ${String(row?.roles)}`;
}
