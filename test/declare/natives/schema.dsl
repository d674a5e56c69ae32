// only postgresql
datasource db {
  provider = "postgresql"
  types    = { DateTime: "timestamptz(3)", Decimal: "numeric(12, 2)" }
}

extension citext { schema = "tools" }
extension hstore

schema tools

model Thing {
  id    Int      @id @db.SmallInt
  code  String   @db.VarChar(20) @default("x")
  fixed String   @db.Char(3) @default("x")
  key   String   @db.Uuid @default(`gen_random_uuid()`)
  mail  String   @db.Citext
  bits  String   @db.Bit(3) @default("101")
  at    DateTime
  day   DateTime @db.Date
  price Decimal
  raw   `tsvector`?
  range `int8range`[]
  embed `hstore`
  own   Unsupported("double precision")?
  alias `varchar(5)`
  mails String[] @db.Citext
}
