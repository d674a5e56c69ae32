datasource db {
  provider = "postgresql"
}

view V {
  id Int @unique

  @@sql(`select 1 as id`)
}
