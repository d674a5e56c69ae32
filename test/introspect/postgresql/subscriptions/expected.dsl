datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
  comments = true
  manage   = "all"
}

/// from elsewhere
native Incoming {
  @@sql(`
    CREATE SUBSCRIPTION incoming
      CONNECTION 'host=localhost user=me password=*** dbname=x'
      PUBLICATION a, "B b"
      WITH (connect = false, enabled = false, slot_name = NONE, binary = true, streaming = off, run_as_owner = true, origin = none)
  `)
  @@drop(`DROP SUBSCRIPTION incoming`)
}
