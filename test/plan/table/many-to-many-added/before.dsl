model Post {
  id    Int    @id @default(autoincrement())
  title String
}

model Tag {
  id   Int    @id @default(autoincrement())
  name String @unique
}
