datasource db {
  provider = "postgresql"
}

model Booking {
  id    Int   @id
  share Float
}
