datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  roomId Int
  foreign key (roomId) references rooms (id)
}

model Room {
  id Int @id
}
