model Node {
  id       Int    @id
  kind     Int    @check(`${kind} > -5`)
  nextId   Int?
  next     Node?  @relation("next", fields: [nextId], references: [id])
  previous Node[] @relation("next")

  @@replicaIdentity(Full)
}
