datasource db {
  provider = "postgresql"
}

model Booking {
  id  Int @id
  day Int
  
  @@index([day(sort: Desc, nulls: Last)])
}
