datasource db {
  provider = "postgresql"
}

model Event {
  id   Int
  made DateTime

  @@id([id, made])
  @@partition(by: Range, [made])
}

partition Event2026 {
  of = Event
  from = [`'2026-01-01'`]
  to = [`'2027-01-01'`]
}
