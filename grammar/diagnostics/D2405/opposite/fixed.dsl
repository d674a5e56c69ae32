datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@unique([name], nullsDistinct: false)
  @@check(`size > 0`, enforced: false)
}
