datasource db {
  provider = "postgresql"
}

role app

model Order {
  id   Int    @id
  name String

  @@grant([Select, Insert], to: [app])
}
