enum Role {
  MEMBER
  ADMIN
}
model User {
  id Int @id @default(autoincrement())
  name String
  roles Role[] @default([MEMBER])
}
