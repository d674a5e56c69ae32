datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
  name String

  @@index([lower(name)])
}
