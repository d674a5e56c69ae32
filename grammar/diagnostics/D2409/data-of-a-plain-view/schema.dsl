datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
  @@withNoData
  @@sql(`select 1 as id`)
}
