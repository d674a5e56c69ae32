datasource db {
  provider = "postgresql"
}

model Price {
  id     Int @id
  amount Decimal(10, 2)
}
