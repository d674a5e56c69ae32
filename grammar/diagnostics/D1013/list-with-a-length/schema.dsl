datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  seats Int[5]
}
