model Event {
  id BigInt
  at DateTime

  @@partition(by: List, [`(${id} %   2)`])
  @@ignore
}

partition Even { of = Event  in = [`0`] }

model Visit {
  id BigInt
  at DateTime @db.Timestamptz(3)

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Visit2026 {
  of   = Visit
  from = [`'2026-01-01Z'`]
  to   = [`'2027-01-01 00:00:00+00'`]
}

partition Visit2027 {
  of   = Visit
  from = [`'2027-01-01 00:00:00+00'`]
  to   = [`'2029-01-01Z'`]
}
