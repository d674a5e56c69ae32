datasource db {
  provider = "sqlite"
}

model User {
  id Int @id
  slug String @regex("^[a-z]+$", db: true)
}
