model User {
  b    String?
  name String
  id   Int     @id @default(autoincrement())
  a    Int?
}
