datasource db {
  provider = "sqlite"
}

model User {
  id String @id @notNull(enforced: false)

  @@withoutRowid
}
