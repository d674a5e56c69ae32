datasource db {
  provider = "postgresql"
}

view Member {
  id   Int    @unique
  name String

  @@materialized
  @@sql(`select 1 as id, 'a' as name`)
  @@index([name])
}
