datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

view Member {
  id Int @unique
  @@sql(`select 1 as id`)
  @@dependsOn([User])
}
