model Visit {
  id   BigInt  @default(autoincrement())
  at   DateTime @db.Date
  note String?
  tags Tag[]

  @@id([id, at])
  @@index([note])
  @@partition(by: Range, [at])
}

partition Visit2026 {
  of   = Visit
  from = [`'2026-01-01'`]
  to   = [`'2027-01-01'`]
}

model Tag {
  id      Int      @id
  visitId BigInt
  visitAt DateTime @db.Date
  visit   Visit    @relation(fields: [visitId, visitAt], references: [id, at])
}
