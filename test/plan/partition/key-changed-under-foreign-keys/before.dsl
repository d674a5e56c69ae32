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

  @@partition(by: Range, [id])
}

partition Low { of = Node  from = [`0`]  to = [`10`] }

model Note {
  id     Int  @id
  nodeId Int
  node   Node @relation(fields: [nodeId], references: [id])
}
