datasource db {
  provider = "postgresql"
}

model Booking {
  id     Int  @id
  roomId Int
  room   Room @relation(fields: [roomId], references: [id], onDelete: Cascade)
}

model Room {
  id       Int       @id
  bookings Booking[]
}
