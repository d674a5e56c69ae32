datasource db {
  provider = "postgresql"
}

view Active {
  id Int @unique

  @@sql(`select 1 as id`)
  @@renamedFrom("Old")
}
