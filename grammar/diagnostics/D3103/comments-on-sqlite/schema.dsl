datasource db {
  provider = "sqlite"
  comments = true
}

/// What was bought.
model Order {
  id Int @id
}
