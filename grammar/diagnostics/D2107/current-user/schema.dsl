datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String
  size Int

  @@policy("own", to: [current_user], using: `id > 0`)
}
