model Node {
  id       Int    @id
  parentId Int?
  parent   Node?  @relation("tree", fields: [parentId], references: [id])
  children Node[] @relation("tree")

  @@partition(by: Range, [id])
}

partition Low  { of = Node  from = [`0`]   to = [`10`] }
partition High { of = Node  from = [`10`]  to = [`20`] }
