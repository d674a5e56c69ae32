datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
  path String @default("C:\data")
}
