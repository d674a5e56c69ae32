datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  note String?
  
  @@index([note]) where note is not null
}
