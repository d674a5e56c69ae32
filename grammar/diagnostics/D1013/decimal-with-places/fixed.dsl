datasource db {
  provider = "postgresql"
}

model Price {
  id     Int     @id
  amount Decimal @db.Decimal(10, 2)
}
