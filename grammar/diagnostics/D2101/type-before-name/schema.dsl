datasource db {
  provider = "sqlite"
}

model User {
  Int   id    @id
  email String

  @@unique([email, id])
}
