datasource db {
  provider = "postgresql"
}

model Booking {
  id Int [pk, increment]
}
