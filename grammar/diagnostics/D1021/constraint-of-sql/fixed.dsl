datasource db {
  provider = "postgresql"
}

model Booking {
  id  Int @id
  day Int
  
  @@check(`day between 1 and 31`, map: "days")
}
