model Visit {
  id   BigInt  @default(autoincrement())
  at   DateTime @db.Date
  note String?
  tags Tag[]

  @@id([id, at])
  @@index([note])
}

model Tag {
  id      Int      @id
  visitId BigInt
  visitAt DateTime @db.Date
  visit   Visit    @relation(fields: [visitId, visitAt], references: [id, at])
}
