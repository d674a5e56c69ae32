datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id @generated always as identity
}
