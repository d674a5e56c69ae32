enum Role {
  OWNER
  ADMIN
  EDITOR
  MEMBER
  GUEST
}

model User {
  id Int @id @default(autoincrement())
  name String
  role Role @default(MEMBER)
}
