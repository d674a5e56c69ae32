datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  email String

  @@unique([email], deferrable: Deferred, where: `email <> ''`)
}
