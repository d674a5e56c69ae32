datasource db {
  provider = "sqlite"
}

model Order {
  id   Int    @id
  name String @collate(NOCASE)
  code String @collate(BINARY)
}
