datasource db {
  provider = "sqlite"
}

model Post {
  id    Int    @id
  title String @
  state String

  @@index([stat])
}
