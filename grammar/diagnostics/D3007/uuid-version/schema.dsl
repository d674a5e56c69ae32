datasource db {
  provider = "postgresql"
}

model User {
  id String @id @default(uuid(5))
}
