datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt
  at DateTime

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Event2026 {
  of = Event
  from = [`'2027-01-01'`]
  to = [`'2028-01-01'`]
}
