model User {
  id Int @id @default(autoincrement())
  name String
}

model Team {
  id Int @id
}
