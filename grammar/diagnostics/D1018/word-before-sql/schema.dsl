datasource db {
  provider = "postgresql"
}

model Booking {
  id Int @id
  day Int @default(sql`1 + 1`)
}
