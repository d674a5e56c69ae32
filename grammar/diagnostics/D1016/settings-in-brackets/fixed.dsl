datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id @default(autoincrement())
}
