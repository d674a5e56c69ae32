model User {
  id Int @id @default(autoincrement())
  name String
  visits Int @default(0)
}
