datasource db {
  provider = "postgresql"
}

model User {
  id String @id @default(nanoid(1))
}
