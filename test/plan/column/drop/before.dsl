model User {
  id Int @id @default(autoincrement())
  name String
  nickname String?
  visits Int @default(0)
}
