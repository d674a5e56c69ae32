datasource db {
  provider           = "postgres"
  url                = env("DATABASE_URL")
  directUrl          = "postgresql://localhost/direct"
  shadowDatabaseUrl  = env("SHADOW")
  relationMode       = "foreignKeys"
  schemas            = ["base", "billing"]
  extensions         = [pg_trgm, uuid_ossp(map: "uuid-ossp", schema: "base", version: "1.1")]
  tableNames         = "snake_plural"
  columnNames        = "snake_case"
  referentialActions = "NoAction"
  comments           = true
  enumChecks         = true
  types              = { DateTime: "timestamptz(3)", String: "citext" }
  manage            = "all"
}

generator client {
  provider = "typescript"
  output   = env("OUT")
  strict   = true
  level    = 3
  parts    = ["a", env("B"), ["c"]]
}

generator other {
  provider = env("PROVIDER")
}

extension btree_gist {
  version = "1.7"
  schema  = "base"
}

schema audit {
  @@grant(Usage, to: [public])
}

model User {
  id Int @id
  @@schema("audit")
}
