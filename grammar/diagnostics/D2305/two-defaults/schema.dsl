datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt
  at DateTime

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Rest {
  of = Event
  default = true
}

partition Other {
  of = Event
  default = true
}
