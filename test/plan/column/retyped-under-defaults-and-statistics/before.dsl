enum Mood {
  Sad
  Ok
}

model Visit {
  id   Int      @id
  at   DateTime @default(now()) @db.Timestamp(3)
  page Int      @default(0)
  size BigInt   @default(7)
  mood Mood     @default(Ok)

  @@statistics([mood, page])
}
