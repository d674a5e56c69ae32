datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  seats Int NOT NULL DEFAULT 1 CHECK (seats > 0)
}
