datasource db {
  provider = "postgresql"
}

view Active {
  id Int @unique @generated(`1`)

  @@sql(`select 1 as id`)
}
