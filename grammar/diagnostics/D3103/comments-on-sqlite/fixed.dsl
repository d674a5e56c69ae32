datasource db {
  provider = "sqlite"
}

/// What was bought.
model Order {
  id Int @id
}
