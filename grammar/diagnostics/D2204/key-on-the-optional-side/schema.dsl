datasource db {
  provider = "postgresql"
}

model User {
  id      Int     @id
  profile Profile
}

model Profile {
  id     Int   @id
  userId Int?  @unique
  user   User? @relation(fields: [userId], references: [id])
}
