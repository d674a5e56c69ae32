model User {
  id    Int    @id @default(autoincrement())
  email String @unique
}
