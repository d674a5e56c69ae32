datasource db {
  provider = "postgresql"
}

model Booking {
  id    Int @id
  seats Int @default(1) @check(`seats > 0`)
}
