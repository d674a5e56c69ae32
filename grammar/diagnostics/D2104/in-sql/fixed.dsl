datasource db {
  provider = "postgresql"
}

model User {
  id    Int    @id
  email String
}

view Mail {
  id Int @unique
  @@sql(`select id from ${User} where ${User.email} is not null`)
}
