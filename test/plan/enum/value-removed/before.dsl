enum Role {
  ADMIN
  MEMBER
  GUEST
}

model User {
  id Int @id @default(autoincrement())
  name String
  role Role @default(MEMBER)
}
