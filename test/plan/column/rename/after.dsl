model User {
  id       Int    @id @default(autoincrement())
  fullName String @renamedFrom("name")
  mail     String @unique @renamedFrom("email")

  @@index([fullName])
}
