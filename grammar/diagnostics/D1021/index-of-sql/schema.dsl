datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  index by_name on orders (name)
}
