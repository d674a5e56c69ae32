datasource db {
  provider = "sqlite"
}

model User {
  @map("users")
  id Int @id
}
