datasource db {
  provider = "postgresql"
}

model Order {
  id    Int @id
  price Int check(`price > 0`)
}
