datasource db {
  provider = "postgresql"
}

model User {
  id   Int
  code Int

  @@id([id, code])
}
