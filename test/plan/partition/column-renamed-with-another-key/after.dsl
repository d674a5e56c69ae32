model Reading {
  id     Int @id
  amount Int @renamedFrom("value")

  @@partition(by: List, [id])
}

partition Low { of = Reading  in = [`1`, `2`, `3`] }
