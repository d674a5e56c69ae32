datasource db {
  provider = "sqlite"
}

model City {
  id   Int    @id @default(autoincrement())
  name String

  @@map("cities")
}

model User {
  id Int @id
}
