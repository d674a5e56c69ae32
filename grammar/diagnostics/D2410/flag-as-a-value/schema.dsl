datasource db {
  provider = "sqlite"
}

model Booking {
  id Int @id
  day Int @generated(`id + 1`, virtual)
}
