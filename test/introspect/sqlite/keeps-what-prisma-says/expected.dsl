datasource db {
  provider = "sqlite"
}

model User {
  id   Int      @id @default(autoincrement())
  name String
  seen DateTime @default(now())
  ok   Boolean
  tags Tag[]    @relation("tagged")

  @@map("users")
}

model Tag {
  id    Int    @id @default(autoincrement())
  users User[] @relation("tagged")

  @@map("tags")
}

view Name {
  id   Int    @unique
  name String

  @@sql(`select id, name from users`)
  @@map("names")
}
