model Reading {
  id    Int @id
  value String

  @@partition(by: Range, [id])
}

partition Low { of = Reading  from = [`0`]  to = [`10`] }
