datasource db {
  provider = "postgresql"
}

model User {
  id   Int    @id
  mask String @db.Bit(0)
}
