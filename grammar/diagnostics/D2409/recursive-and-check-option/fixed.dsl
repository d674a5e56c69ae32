datasource db {
  provider = "postgresql"
}

view Tree {
  id Int @unique

  @@sql(`select 1 as id`)
  @@recursive
}
