model User {
  id       Int    @id @default(autoincrement())
  fullName String
}
