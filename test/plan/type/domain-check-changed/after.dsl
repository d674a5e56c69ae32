type Email = String @check(`${value} like '%_@_%'`)
model User {
  id Int @id @default(autoincrement())
  name String
  email Email @default("a@b")
  other Email?
}
