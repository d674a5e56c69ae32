datasource db {
  provider = "sqlite"
}

model Address {
  id     Int    @id
  street String
}
