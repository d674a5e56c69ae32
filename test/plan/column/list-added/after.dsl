model User {
  id Int @id @default(autoincrement())
  name String
  tags String[] @default(["a", "b"])
  scores Int[]
}
