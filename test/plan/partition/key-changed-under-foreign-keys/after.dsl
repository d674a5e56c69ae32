datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Node {
  id       Int    @id
  parentId Int?
  parent   Node?  @relation("up", fields: [parentId], references: [id])
  children Node[] @relation("up")
  notes    Note[]

  @@partition(by: List, [id])
}

partition Low { of = Node  in = [`1`, `2`, `3`] }

model Note {
  id     Int  @id
  nodeId Int
  node   Node @relation(fields: [nodeId], references: [id])
}
