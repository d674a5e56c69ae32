datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}

view Member {
  id Int @unique
  @@sql(`select id from ${User}`)
}
