datasource db {
  provider = "postgresql"
}

type Money {
  amount   Decimal
  currency String  @default(`'EUR'`)
}

model Bill {
  id    Int   @id
  total Money
}
