datasource db {
  provider = "sqlite"
}

model User {
  id   Int    @id
  email String

  @@unique([email, id])
}
