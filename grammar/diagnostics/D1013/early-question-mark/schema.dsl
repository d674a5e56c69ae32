datasource db {
  provider = "sqlite"
}

model User {
  id    Int @id
  phone? String
}
