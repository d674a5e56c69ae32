datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
  email String
  name String

  @@index([email], clustered: true)
  @@index([name])
}
