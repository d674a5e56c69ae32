datasource db {
  provider = "postgresql"
}

model Booking {
  id  Int @id
  day Int @default(`1 + 1`)
}
