datasource db {
  provider = "postgresql"
}

model Event {
  id Int @id

  @@partition(by: Hash, [id])
}

partition Rest {
  of = Event
  modulus = 1
  remainder = 0
}
