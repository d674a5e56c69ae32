datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@policy("own", for: Select, using: `id > 0`)
  @@policy("owner", for: Update, using: `id > 0`)
}
