datasource db {
  provider = "postgresql"
}

view Active {
  id Int @unique

  @@sql(`select id from ${Active}`)
}

model User {
  id Int @id
}
