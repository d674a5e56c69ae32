datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  settings Json @default("{}")
  done     Boolean @default(false)
}
