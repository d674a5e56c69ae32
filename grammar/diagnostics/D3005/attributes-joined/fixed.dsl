datasource db {
  provider = "postgresql"
}

model Booking {
  id  Int @id
  day Int @unique @default(1)
}
