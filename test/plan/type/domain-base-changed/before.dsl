type Email = String @check(`${value} like '%@%'`)
model User {
  id Int @id @default(autoincrement())
  name String
  email Email @default("a@b")
  other Email?
}
