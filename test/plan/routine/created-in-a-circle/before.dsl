model User {
  id Int @id @default(autoincrement())
  name String
}
