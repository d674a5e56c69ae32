datasource db {
  provider = "postgresql"
}

model Booking {
  id   Int    @id
  name String
  
  @@index([`lower(name)`])
}
