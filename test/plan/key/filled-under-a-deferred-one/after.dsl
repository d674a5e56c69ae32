datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Node {
  id       Int     @id
  parentId Int?
  parent   Node?   @relation("up", fields: [parentId], references: [id], deferrable: Deferred)
  children Node[]  @relation("up")
  code     String  @backfill(`'none'`)
  state    String  @backfill(`'new'`)
}
