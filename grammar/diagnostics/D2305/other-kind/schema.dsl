datasource db {
  provider = "postgresql"
}

model Event {
  id BigInt   @default(autoincrement())
  at DateTime

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Event2026 {
  of = Event
  in = [`'2026-01-01'`]
}
