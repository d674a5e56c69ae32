datasource db {
  provider = "postgresql"
}

model sales.Booking {
  id Int @id
}
