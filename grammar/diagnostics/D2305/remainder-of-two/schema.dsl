datasource db {
  provider = "postgresql"
}

model Event {
  id Int @id

  @@partition(by: Hash, [id])
}

partition First {
  of = Event
  modulus = 2
  remainder = 0
}

partition Second {
  of = Event
  modulus = 2
  remainder = 0
}
