datasource db {
  provider = "postgresql"
}

model Event {
  id   Int    @id
  kind String

  @@index([kind])
}
