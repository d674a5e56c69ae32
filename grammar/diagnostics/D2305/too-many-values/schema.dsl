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
  from = [`'2026-01-01'`, `1`]
  to = [`'2027-01-01'`]
}
