datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  email String

  @@index([email], clustered: true)
}
