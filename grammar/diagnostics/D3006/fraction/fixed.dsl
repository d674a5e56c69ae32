datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value Int @default(1)
}
