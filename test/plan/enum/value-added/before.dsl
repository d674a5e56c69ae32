enum Role {
  ADMIN
  MEMBER
}

model User {
  id Int @id @default(autoincrement())
  name String
  role Role @default(MEMBER)
}
