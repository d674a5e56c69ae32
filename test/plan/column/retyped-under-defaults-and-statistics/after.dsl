enum Mood {
  Ok
  Happy
}

model Visit {
  id   Int      @id
  at   DateTime @default(now()) @db.Timestamptz(3)
  page BigInt   @default(0)
  size Int      @default(7)
  mood Mood     @default(Ok)

  @@statistics([mood, page])
}
