datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@rule("keep", `on delete to "Order" do instead nothing`)
}
