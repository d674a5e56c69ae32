datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value Float @default("1")
}
