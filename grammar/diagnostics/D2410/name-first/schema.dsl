datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@check("positive", `size > 0`)
  @@index("by_name", [name])
}
