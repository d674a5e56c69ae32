datasource db {
  provider = "postgresql"
}

model Event {
  id   Int      @id
  at   DateTime

  @@index([at], type: Brin)
}
