datasource db {
  provider = "postgresql"
}

model User {
  id    Int     @id
  price Decimal @db.Decimal(2000, 2)
}
