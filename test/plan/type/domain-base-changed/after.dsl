type Email = String @db.VarChar(200) @check(`${value} like '%@%'`)
model User {
  id Int @id @default(autoincrement())
  name String
  email Email @default("a@b")
  other Email?
}
