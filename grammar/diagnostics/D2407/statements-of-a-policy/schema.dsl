datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@policy("own", for: [Select, Update], using: `id > 0`)
}
