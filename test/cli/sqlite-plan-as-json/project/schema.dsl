datasource db {
  provider = "sqlite"
  url      = "file:./app.db"
}

model Post {
  id    Int    @id
  title String

  @@index([title])
}
