enum Role {
  ADMIN
  MEMBER
  GUEST
}
model User {
  id Int @id @default(autoincrement())
  name String
  roles Role[] @default([MEMBER])
}
