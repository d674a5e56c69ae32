// only postgresql
datasource db {
  provider    = "postgresql"
  columnNames = "snake_case"
}

model Event {
  id        Int
  createdAt DateTime @db.Timestamptz

  @@id([id, createdAt])
  @@partition(by: Range, [createdAt])
  @@map("event")
}

partition Event2026 {
  of   = Event
  from = [`'2026-01-01 00:00:00+00'`]
  to   = [`'2027-01-01 00:00:00+00'`]
}

partition EventRest {
  of = Event
  default = true
}
