datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  class Meta {
    table = "bookings"
  }
}
