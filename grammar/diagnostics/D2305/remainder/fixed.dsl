datasource db {
  provider = "postgresql"
}

model Event {
  id Int @id

  @@partition(by: Hash, [id])
}

partition First {
  of = Event
  modulus = 4
  remainder = 0
}
