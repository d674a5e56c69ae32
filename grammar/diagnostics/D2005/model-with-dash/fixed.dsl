datasource db {
  provider = "postgresql"
}

model OrderItem {
  id Int @id
}
