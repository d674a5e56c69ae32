datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  day Int
  constraint days check (day between 1 and 31)
}
