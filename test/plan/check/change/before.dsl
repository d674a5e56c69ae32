model User {
  id Int @id @default(autoincrement())
  name String
  age Int @check(`age >= 0`)
}
