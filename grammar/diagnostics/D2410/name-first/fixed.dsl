datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@check(`size > 0`, map: "positive")
  @@index([name], map: "by_name")
}
