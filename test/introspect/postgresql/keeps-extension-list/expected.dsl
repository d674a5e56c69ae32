datasource db {
  provider   = "postgresql"
  extensions = [pg_trgm(schema: "public"), citext(version: "1.8", schema: "tools"), uuid_ossp(map: "uuid-ossp")] // what we need
  schemas    = ["public", "tools"]
}

schema tools
