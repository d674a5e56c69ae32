datasource db {
  provider = "postgresql"
}

model Order-Item {
  id Int @id
}
