datasource db {
  provider = "postgresql"
}

role app

model Order {
  id   Int    @id
  name String

  @@grant(select, insert on table orders to app)
}
