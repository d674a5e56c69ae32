model User {
  id Int @id @default(autoincrement())
  name String
  age Int @check(`((AGE)>=0) AND (age < 150)`)
}
