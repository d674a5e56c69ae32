datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  email String

  @@unique([email], where: `email <> ''`)
}
