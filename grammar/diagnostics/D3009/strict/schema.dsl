datasource db {
  provider = "sqlite"
}

model Order {
  id    Int      @id
  at    DateTime
  price Decimal
  name  String
  size  `numeric`

  @@strict
}
