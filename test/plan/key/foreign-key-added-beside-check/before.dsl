model Node {
  id   Int @id
  kind Int @check(`${kind} > 0`)

  @@replicaIdentity(Nothing)
}
