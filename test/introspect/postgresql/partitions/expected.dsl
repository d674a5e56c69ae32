datasource db {
  provider    = "postgresql"
  url         = env("DATABASE_URL")
  tableNames  = "snake_case"
  columnNames = "snake_case"
  types       = { DateTime: "timestamptz" }
  manage      = "all"
}

model Event {
  id        BigInt   @identity(Always)
  createdAt DateTime
  kind      String

  @@id([id, createdAt, kind])
  @@index([kind])
  @@partition(by: Range, [createdAt])
  @@map("events")
}

partition events_2026_01 {
  of   = Event
  from = [`'2026-01-01 00:00:00+00'`]
  to   = [`'2026-02-01 00:00:00+00'`]
}

partition events_2026_02 {
  of   = Event
  from = [`'2026-02-01 00:00:00+00'`]
  to   = [`'2026-03-01 00:00:00+00'`]

  @@partition(by: List, [kind])
}

partition events_2026_02_click {
  of = events_2026_02
  in = [`'click'`, `'it''s, a "tap"'`]
}

partition events_rest {
  of      = Event
  default = true
}

model Hashed {
  id Int
  v  String?

  @@partition(by: Hash, [id])
  @@ignore
}

partition hashed_0 {
  of        = Hashed
  modulus   = 2
  remainder = 0
}

partition hashed_1 {
  of        = Hashed
  modulus   = 2
  remainder = 1
}
