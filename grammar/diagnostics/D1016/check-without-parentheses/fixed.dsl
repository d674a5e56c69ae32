datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  
  @@check(`id > 0`)
}
