datasource db {
  provider = "postgresql"
}

model Booking {
  room Int
  day  Int
  
  @@id([room, day])
}
