datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@unique([name], nullsNotDistinct: true)
  @@check(`size > 0`, notEnforced: true)
}
