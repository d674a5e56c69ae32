/** Drops everything that somebody made in a database. */
import type { PostgresqlConnection } from "./connection.js";

export async function emptyDatabase(connection: PostgresqlConnection): Promise<void> {
  for (const { find, drop } of kinds) {
    const rows = await connection.query(find);
    for (const { name } of rows) await connection.execute(`DROP ${drop} IF EXISTS ${String(name)} CASCADE`);
  }
  await connection.execute("CREATE SCHEMA public");
}

/** What is in no namespace first; then namespaces with all that is in them. */
const kinds: readonly { readonly find: string; readonly drop: string }[] = [
  { drop: "EVENT TRIGGER", find: "select quote_ident(evtname) as name from pg_event_trigger" },
  { drop: "PUBLICATION", find: "select quote_ident(pubname) as name from pg_publication" },
  { drop: "EXTENSION", find: "select quote_ident(extname) as name from pg_extension where oid >= 16384" },
  {
    drop: "SCHEMA",
    find: "select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
  },
  { drop: "SERVER", find: "select quote_ident(srvname) as name from pg_foreign_server" },
  { drop: "FOREIGN DATA WRAPPER", find: "select quote_ident(fdwname) as name from pg_foreign_data_wrapper" },
  { drop: "LANGUAGE", find: "select quote_ident(lanname) as name from pg_language where oid >= 16384" },
];
