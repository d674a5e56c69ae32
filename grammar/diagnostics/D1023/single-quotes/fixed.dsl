datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@index([name], where: `name is not null`)
}
