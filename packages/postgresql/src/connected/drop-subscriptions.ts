/**
 * Drops the subscriptions of a database: the server keeps them outside of it, so that it neither drops such a database nor
 * copies them with it. Returns how many there were.
 */
import { dropSubscription } from "../render/drop-subscription.js";
import type { PostgresqlConnection } from "./connection.js";

export async function dropSubscriptions(connection: PostgresqlConnection): Promise<number> {
  const rows = await connection.query(
    `select quote_ident(subname) as name from pg_subscription
     where subdbid = (select oid from pg_database where datname = current_database())`,
  );
  for (const { name } of rows) await connection.executeScript(dropSubscription(String(name)).join(";\n"));
  return rows.length;
}
