datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  enable row level security
}
