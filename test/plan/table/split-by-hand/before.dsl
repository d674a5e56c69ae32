model User {
  id     Int     @id @default(autoincrement())
  name   String
  street String?
  city   String?
}
