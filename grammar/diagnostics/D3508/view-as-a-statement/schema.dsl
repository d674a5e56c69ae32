datasource db {
  provider = "postgresql"
}

view V {
  id Int @unique

  @@sql(`create view "V" as select 1 as id`)
}
