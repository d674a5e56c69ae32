datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  roomId Int REFERENCES rooms (id) ON DELETE CASCADE
}

model Room {
  id Int @id
}
