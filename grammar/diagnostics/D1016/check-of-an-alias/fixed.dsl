datasource db {
  provider = "postgresql"
}

type Email = String @check(`value like '%_@_%'`)

model Booking {
  id   Int   @id
  mail Email
}
