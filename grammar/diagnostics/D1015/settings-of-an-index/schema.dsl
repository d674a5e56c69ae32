datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@index([name], with: fillfactor = 70)
}
