enum Role {
  MEMBER
  ADMIN
}
model User {
  id Int @id @default(autoincrement())
  name String
  role Role @default(MEMBER)
  @@index([name], where: `role = 'ADMIN'`, map: "admins")
  @@index([role])
  @@check(`role <> 'ADMIN' or name <> ''`, map: "named")
}
view Admins {
  id Int @unique
  @@sql(`select id from "User" where role = 'ADMIN'`)
}
