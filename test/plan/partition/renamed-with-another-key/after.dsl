model Measurement {
  id Int @id

  @@partition(by: List, [id])
  @@renamedFrom("Reading")
}

partition Low { of = Measurement  in = [`1`, `2`, `3`] }
