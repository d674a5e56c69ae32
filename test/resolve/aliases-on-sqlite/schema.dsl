datasource db {
  provider = "sqlite"
}

type Money = Decimal @check(`${value} >= 0`) @gte(0, db: true)

model Item {
  id    Int   @id
  price Money @default(1.50)
}
