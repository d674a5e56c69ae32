model Knot {
  id       Int    @id
  parentId Int?
  parent   Knot?  @relation("tree", fields: [parentId], references: [id])
  children Knot[] @relation("tree")

  @@partition(by: Range, [id])
  @@renamedFrom("Node")
}

partition Low  { of = Knot  from = [`0`]   to = [`5`] }
partition High { of = Knot  from = [`5`]  to = [`20`] }
