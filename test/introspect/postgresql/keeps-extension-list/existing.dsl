datasource db {
  provider   = "postgresql"
  extensions = [hstore, pg_trgm(schema: "public"), citext(version: "1.4", schema: "public")] // what we need
  schemas    = ["public", "tools"]
}
