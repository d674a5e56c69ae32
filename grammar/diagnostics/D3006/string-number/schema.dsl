datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value String @default(1)
}
