datasource db {
  provider = "postgresql"
}

model User {
  id    Int @id
  value DateTime @default("2020-02-28T10:00:00Z")
}
