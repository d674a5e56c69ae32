datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema sales {
  @@renamedFrom("shop")
}

enum State {
  OPEN
  SENT

  @@schema("sales")
}

sequence ticket {
  start = 100

  @@schema("sales")
}

model Order {
  id    Int     @id @default(autoincrement())
  state State   @default(OPEN)
  lines Item[]
  no    Int     @default(`nextval('sales.ticket')`)

  @@schema("sales")
}

model Item {
  id      Int   @id
  orderId Int
  order   Order @relation(fields: [orderId], references: [id])

  @@schema("sales")
  @@renamedFrom("Line")
}

view OpenOrder {
  id Int @unique

  @@sql(`select id from sales."Order" where state = 'OPEN'`)
  @@schema("sales")
}
