datasource db {
  provider = "postgresql"
}

model Reading {
  at DateTime @id

  @@partition(by: Range, [at])
}

partition Reading2026 { of = Reading  from = [`'2026-01-01'`]  to = [`'2027-01-01'`] }
