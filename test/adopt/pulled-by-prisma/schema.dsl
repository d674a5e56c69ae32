datasource db {
  provider = "postgresql"
}

model visits {
  id      Int        @id @default(autoincrement())
  ticket  BigInt?    @default(autoincrement())
  at      DateTime   @default(now()) @db.Timestamp(6)
  seen    DateTime?  @default(now()) @db.Timestamptz(6)
  opens   DateTime?  @db.Time(6)
  room    String?    @db.Char
  closes  DateTime?  @db.Timetz(6)
  days    DateTime[] @db.Timestamptz(6)
  mail    String?
  price   Decimal?   @default(9.9) @db.Decimal
  rate    Float?     @default(2.5)
  size    Int?       @default(5)
  note    String?
  options Json?      @default("{\"a\": 2, \"b\": 1}") @db.Json
  tags    String[]   @default([])
  names   String[]   @default(["a", "b c"])
  moods   mood[]     @default([GOOD])
}

enum mood {
  GOOD
  BAD
}
