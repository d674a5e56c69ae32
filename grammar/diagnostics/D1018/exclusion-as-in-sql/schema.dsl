datasource db {
  provider = "postgresql"
}

model Order {
  id   Int    @id
  name String

  @@exclude(using gist (name with =))
}
