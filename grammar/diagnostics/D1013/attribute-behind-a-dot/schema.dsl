datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  code String.unique()
}
