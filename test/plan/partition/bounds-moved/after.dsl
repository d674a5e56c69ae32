model Visit {
  id   Int
  at   DateTime @db.Date
  kind String

  @@id([id, at])
  @@partition(by: Range, [at])
}

partition Visit2026 {
  of   = Visit
  from = [`'2026-01-01'`]
  to   = [`'2026-07-01'`]
}

partition Visit2027 {
  of   = Visit
  from = [`'2027-01-01'`]
  to   = [`'2028-01-01'`]
}

partition VisitRest {
  of      = Visit
  default = true
}

model Item {
  id    Int
  state String?

  @@partition(by: List, [`lower(${state})`])
  @@ignore
}

partition ItemOpen {
  of = Item
  in = [`'open'`, `'new'`]
}

model Place {
  id Int
  x  Int
  y  Int

  @@id([id, x, y])
  @@partition(by: Range, [x, y])
}

partition PlaceNear {
  of   = Place
  from = [`minvalue`, `minvalue`]
  to   = [`10`, `5`]
}

model Load {
  id Int @id

  @@partition(by: Hash, [id])
}

partition Load0 {
  of        = Load
  modulus   = 4
  remainder = 0
}
