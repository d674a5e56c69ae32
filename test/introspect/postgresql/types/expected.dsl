datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_plural"
  manage     = "all"
}

extension citext

enum Mood {
  sad
  ok
}

type Email = String @db.Citext @check(`VALUE OPERATOR(public.~) '@'::public.citext`)

type MoneyAmount = Decimal @default(0) @db.Decimal(12, 2) @check(`VALUE >= (0)::numeric`, map: "amount_is_positive")

type Tags = String[] @default(`'{}'::text[]`)

type Point3 {
  x     Float?
  y     Float?
  label String? @db.VarChar(10) @collate("C")
}

model List {
  id Int        @id
  a  String[]
  b  String[]   @default(["a", "b,c", "it's"]) @notNull
  c  Int[]      @default(`'{1,2}'::integer[]`)
  d  Boolean[]  @default([true, false])
  e  Decimal[]  @default(`ARRAY[1.5, (2)::numeric]`) @db.Decimal(5, 2)
  f  DateTime[] @db.Timestamptz
  g  Json[]
  h  String[]   @default(`'{}'::uuid[]`) @db.Uuid
  i  Int[]
  j  String[]   @default(["x"]) @db.VarChar(10)
}

model Numbered {
  a BigInt @id @default(autoincrement())
  b Int    @default(autoincrement()) @db.SmallInt
  c Int    @identity(ByDefault, start: 100, increment: 5, cache: 10, cycle: true)
  d BigInt @identity(Always, min: 0)
  e Int?   @generated(`b * 2`)
  f Int?   @generated(`b + 1`, stored: false)

  @@map("numbered")
}

model Number {
  id Int      @id
  a  Int      @default(1) @db.SmallInt
  b  BigInt?  @default(-9223372036854775808)
  c  Float?   @default(1.5) @db.Real
  d  Float?   @default(`'10000000000'::numeric`)
  e  Decimal? @default(1.50) @db.Decimal
  f  Decimal? @default(3) @db.Decimal(5, 0)
  g  Decimal? @default(-1.25) @db.Decimal(10, 2)
  h  Decimal? @default(1) @db.Money
  i  Int?     @db.Oid
  j  Boolean? @default(true)
  k  String?  @default("101") @db.Bit(3)
  l  String?  @db.VarBit(5)
}

model Other {
  id Int               @id
  a  String?           @default("127.0.0.1") @db.Inet
  b  `cidr`?
  c  `macaddr`?
  d  `point`?
  e  `int4range`?      @default(`'[1,5)'::int4range`)
  f  `tstzmultirange`?
  g  `tsvector`?
  h  `jsonpath`?
  i  Mood?             @default(ok)
  j  Mood[]            @default(`'{sad,ok}'::public.mood[]`)
  k  Email             @default("a@b.c")
  l  Email[]
  m  Tags?
  n  Tags              @notNull
  o  Point3?
  p  Point3[]
  q  MoneyAmount?      @default(5)
  r  `regclass`?

  @@map("other")
}

model Text {
  id Int       @id
  a  String?   @default("it's \"quoted\" \\ `back`")
  b  String?   @default("") @db.VarChar
  c  String?   @default("x") @db.VarChar(20)
  d  String?   @default("abc") @db.Char(3)
  e  `bpchar`?
  f  String?   @default("Hi") @db.Citext
  g  String?   @default("00000000-0000-0000-0000-000000000000") @db.Uuid
  h  String?   @db.Xml
  i  Json?     @default("{\"a\": [1, \"two\"]}") @db.Json
  j  Json?     @default("[]")
  k  Bytes?    @default("AQL/")
  l  `name`?
  m  `"char"`?
  n  String?   @collate("C")
  o  String?   @default("two\nlines")
}

model Time {
  id Int                          @id
  a  DateTime?                    @default("2024-02-29T12:30:00Z") @db.Timestamp
  b  DateTime?                    @default(now())
  c  DateTime?                    @default(`now()`) @db.Timestamptz
  d  DateTime?                    @default("2024-01-01T00:00:00Z") @db.Timestamptz(6)
  e  DateTime?                    @default(`'2024-01-01'::date`) @db.Date
  f  DateTime?                    @default(`'12:00:00'::time without time zone`) @db.Time
  g  DateTime?                    @db.Timetz(2)
  h  `interval`?                  @default(`'1 day'::interval`)
  i  `interval day to second(3)`?
}
