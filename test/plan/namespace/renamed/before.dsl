datasource db {
  provider = "postgresql"
  manage   = "all"
}

schema shop

enum State {
  OPEN
  SENT

  @@schema("shop")
}

sequence ticket {
  start = 100

  @@schema("shop")
}

model Order {
  id    Int     @id @default(autoincrement())
  state State   @default(OPEN)
  lines Line[]
  no    Int     @default(`nextval('shop.ticket')`)

  @@schema("shop")
}

model Line {
  id      Int   @id
  orderId Int
  order   Order @relation(fields: [orderId], references: [id])

  @@schema("shop")
}

view OpenOrder {
  id Int @unique

  @@sql(`select id from shop."Order" where state = 'OPEN'`)
  @@schema("shop")
}
