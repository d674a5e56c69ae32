datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@index([name], map: "by_name")
}
