datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
  @@materialized
  @@sql(`select 1 as id`)
}
