datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  born DateTime @db.Date

  @@index([born(ops: DateBloomOps)], type: Brin)
}
