datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  day Int
  
  @@index([day DESC NULLS LAST])
}
