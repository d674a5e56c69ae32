datasource db {
  provider    = "postgresql"
  tableNames  = "snake_plural"
  columnNames = "snake_case"
  manage      = "all"
}

mixin Timestamps {
  createdAt DateTime @default(now())
  updatedAt DateTime @updatedAt
}

model OrderItem with Timestamps {
  id        Int     @id
  orderCode String  @unique
  itemNo    Int     @ignore

  @@index([itemNo, createdAt])
}

model Hidden {
  id Int @id

  @@ignore
}
