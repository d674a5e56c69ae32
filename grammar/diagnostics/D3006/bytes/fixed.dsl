datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value Bytes @default("aGk=")
}
