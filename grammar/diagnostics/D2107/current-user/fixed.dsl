datasource db {
  provider = "postgresql"
}

role app

model Order {
  id   Int    @id
  name String
  size Int

  @@policy("own", to: [app], using: `id > 0`)
}
