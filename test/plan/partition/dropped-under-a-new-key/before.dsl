datasource db {
  provider = "postgresql"
  manage   = "all"
}

model Event {
  id Int @id

  @@partition(by: Range, [id])
}

partition Low  { of = Event  from = [`0`]  to = [`10`] }
partition High { of = Event  default = true }

model Note {
  id Int @id
}
