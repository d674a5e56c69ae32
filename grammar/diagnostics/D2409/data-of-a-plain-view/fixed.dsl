datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
  @@materialized
  @@withNoData
  @@sql(`select 1 as id`)
}
