datasource db {
  provider = "sqlite"
}

model Order {
  id   Int    @id
  name String /// as printed
}
