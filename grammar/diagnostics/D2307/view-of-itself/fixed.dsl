datasource db {
  provider = "postgresql"
}

view Active {
  id Int @unique

  @@sql(`select id from ${User}`)
}

model User {
  id Int @id
}
