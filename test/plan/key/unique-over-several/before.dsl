model User {
  id Int @id @default(autoincrement())
  name String
  org Int @default(1)
}
