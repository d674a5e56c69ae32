datasource db {
  provider = "postgresql"
}

model Thing {
  id      Int       @id @default(autoincrement())
  text    String    @default("it's \\ \"q\"")
  whole   Int       @default(-5)
  big     BigInt    @default(9007199254740993)
  float   Float     @default(-1.5)
  decimal Decimal   @default(1.10)
  flag    Boolean   @default(true)
  at      DateTime  @default(now())
  since   DateTime  @default("2020-01-01T02:00:00.120+02:00")
  json    Json      @default("{\"b\": 1, \"a\": [true, 1.50]}")
  bytes   Bytes     @default("aGVsbG8=")
  client  String    @default(cuid())
  touched DateTime  @updatedAt
  sql     String    @default(`upper('x')`)
  open    String    @default(dbgenerated())
  maybe   String?
}
