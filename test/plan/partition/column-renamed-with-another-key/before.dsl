model Reading {
  id    Int @id
  value Int

  @@partition(by: Range, [id])
}

partition Low { of = Reading  from = [`0`]  to = [`10`] }
