datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  until DateTime @default(now() + interval '1 day')
}
