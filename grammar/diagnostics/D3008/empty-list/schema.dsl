datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  names String[] @default("{}")
}
