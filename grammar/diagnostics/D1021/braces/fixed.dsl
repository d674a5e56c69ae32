datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  
  @@map("bookings")
}
