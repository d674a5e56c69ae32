datasource db {
  provider = "postgresql"
}

view Member {
  id Int @unique
  @@materialized
  @@checkOption(Local)
  @@sql(`select 1 as id`)
}
