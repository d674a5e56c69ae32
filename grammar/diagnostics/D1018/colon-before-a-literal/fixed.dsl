datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String @length(min: 1, max: 80)

  @@index([name], clustered: true)
}
