datasource db {
  provider = "postgresql"
}

model User {
  id String @id @default(cuid(3))
}
