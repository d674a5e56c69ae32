datasource db {
  provider = "sqlite"
}

model Order {
  id   Int    @id
  name String @collate(nocase)
  code String @collate("de-x-icu")
}
