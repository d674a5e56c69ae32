enum Role {
  ADMIN
  USER @renamedFrom("MEMBER")
}

model User {
  id Int @id @default(autoincrement())
  name String
  role Role @default(USER)
}
