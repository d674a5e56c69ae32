enum Rank {
  @@renamedFrom("Role")

  ADMIN
  MEMBER
}

model User {
  id Int @id @default(autoincrement())
  name String
  role Rank @default(MEMBER)
}
