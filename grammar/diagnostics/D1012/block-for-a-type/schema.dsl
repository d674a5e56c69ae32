datasource db {
  provider = "postgresql"
}

model Shop {
  id      Int @id
  address {
    street String
  }
}
