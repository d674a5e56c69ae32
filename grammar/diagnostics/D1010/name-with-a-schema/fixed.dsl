datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id

  @@schema("sales")
}

schema sales
