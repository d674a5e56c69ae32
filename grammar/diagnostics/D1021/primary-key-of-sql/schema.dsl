datasource db {
  provider = "postgresql"
}

model Booking {
  room Int
  day Int
  primary key (room, day),
}
