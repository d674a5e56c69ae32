datasource db {
  provider = "postgresql"
}

model Everything {
  id   Int      @id @default(autoincrement())
  a    String   @default("it's \"so\"")
  b    Boolean  @default(true)
  c    Int      @default(-5)
  d    BigInt   @default(9223372036854775807)
  e    Float    @default(1.5)
  f    Decimal  @default("1e5")
  g    DateTime @default("2026-01-31T12:00:00.5+02:00")
  h    Json     @default("[1, 2]")
  i    Bytes    @default("aGk=")
  j    DateTime @default(now())
  k    String   @default(uuid(7))
  l    String   @default(cuid(2))
  m    String   @default(ulid())
  n    String   @default(nanoid(12))
  o    String   @default(dbgenerated("current_user"))
  p    String   @default(dbgenerated())
  q    Int      @default(`1 + 1`)
  r    Int[]    @default([1, 2])
  s    String[] @default([])
  t    String   @default(raw("session_user"))
}
