datasource db {
  provider = "sqlite"
}

model User {
  id String @id

  @@withoutRowid
}
