datasource db {
  provider = "postgresql"
}

model Everything {
  id Int      @id @db.SmallInt
  a  String   @db.VarChar(20)
  b  Decimal  @db.Decimal(10, 2)
  c  DateTime @db.Timestamptz(3)
  d  String   @db.Uuid
  e  Json     @db.Json
  f  String[] @db.Char(3)
}
