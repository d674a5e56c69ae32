datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  
  @@partition(by Range, [id])
}
