datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  manage     = "all"
}

model Counted {
  id   Int     @default(autoincrement())
  note String?

  @@ignore
}

model CountedChild {

  @@inherits([Counted])
  @@ignore
}

model CountedKey {
  id Int @id @default(autoincrement()) @inherited @notNull

  @@inherits([Counted])
}

model CountedNot {
  id Int @inherited

  @@inherits([Counted])
  @@ignore
}

model Reading {
  id     BigInt   @default(autoincrement())
  sensor String
  at     DateTime @db.Date
  value  Float?   @db.Real

  @@partition(by: Range, [at])
  @@ignore
}

partition reading_2030 {
  of       = Reading
  from     = [`'2030-01-01'`]
  to       = [`'2031-01-01'`]
  attached = true

  id BigInt
}

partition reading_2031 {
  of       = Reading
  from     = [`'2031-01-01'`]
  to       = [`'2032-01-01'`]
  attached = true

  id    BigInt
  value Float? @default(1) @db.Real
}

partition reading_2032 {
  of   = Reading
  from = [`'2032-01-01'`]
  to   = [`'2033-01-01'`]
}
