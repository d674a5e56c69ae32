datasource db {
  provider = "postgresql"
}

model User {
  id        Int      @id
  profileId Int      @unique
  profile   Profile? @relation(fields: [profileId], references: [id])
}

model Profile {
  id     Int   @id
  userId Int   @unique
  user   User? @relation(fields: [userId], references: [id])
}
