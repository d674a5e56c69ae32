model User {
  id Int @id @default(autoincrement())
  name String
  active Boolean @default(true)
  visits Int @default(0)
}
